import { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { member } from "../../platform/policy";

/** Somebody who asked to be called back was called. */
export const recordCallback = command({
  name: "people.record_callback",
  input: z.strictObject({ callback: z.uuid() }),
  load: async ({ db, input }) => {
    const [row] = await db.sql<{
      done: boolean;
    }>`select done_at is not null as done from callback_request where id = ${input.callback}::uuid for update`;
    return row ?? null;
  },
  policy: member("a coach or coordinator of the Mire", "coach", "coordinator"),
  run: async ({ db, actor, now, input, subject }) => {
    if (subject.done) return refuse("already_called");
    await db.sql`update callback_request set done_at = ${now}::timestamptz, done_by = ${actor.membershipId}::uuid where id = ${input.callback}::uuid`;
    return ok({
      value: { callback: input.callback },
      events: [{ type: "people.called_back", subject: input.callback, data: {} }],
    });
  },
});
