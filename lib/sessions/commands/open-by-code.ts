import { ok } from "../../kernel/result";
import { countWrongPaper, paperTries } from "../../people/facts";
import type { Actor } from "../../platform/actor";
import { command, refuseAndRecord } from "../../platform/command";
import type { Db } from "../../platform/db";
import { linkToken } from "../../platform/link";
import { anyone } from "../../platform/policy";
import { decidePaperTry } from "../rules";
import { paperCodeInput } from "../schema";
import { houseRules } from "../seats";

/** A code on paper opens its booking, as the link does and for as long. A wrong one counts for its address and for the Mire. */
export const openByCode = command({
  name: "sessions.open_by_code",
  input: paperCodeInput,
  repeats: "never",
  load: async ({ db, input }) => paperTries(db, input.address),
  policy: anyone,
  run: async ({ db, actor, now, input, subject }) => {
    const decided = decidePaperTry(subject);
    if (!decided.ok) return decided;
    const found = await bookingOnPaper(db, actor, input.paper, now);
    if (!found) {
      await countWrongPaper(db, input.address);
      return refuseAndRecord("code_unknown", { type: "bookings.code_refused", subject: actor.missionId, data: {} });
    }
    return ok({
      value: { token: linkToken("booking", found.id, found.version) },
      events: [{ type: "bookings.opened_by_code", subject: found.id, data: {} }] as const,
    });
  },
});

async function bookingOnPaper(db: Db, actor: Actor, paper: string, now: Date) {
  const { link_days_after } = await houseRules(db, actor, now);
  const [row] = await db.sql<{ id: string; version: number }>`
    select b.id, b.link_version as version from booking b join info_session s on s.mission_id = b.mission_id and s.id = b.session_id
    where b.paper_code = ${paper} and s.ends_at > ${now}::timestamptz - ${link_days_after}::int * interval '1 day'`;
  return row ?? null;
}
