import { ok } from "../../kernel/result";
import { command } from "../../platform/command";
import { themself } from "../policy";
import { nothing, sessionToEndInput } from "../schema";
import { endSessions, endSessionsOfMembership } from "./open-session";

export const signOut = command({
  name: "people.sign_out",
  input: nothing,
  load: async () => ({}),
  policy: themself,
  run: async ({ db, actor }) => {
    await endSessions(db, "signed_out", [actor.sessionId]);
    return ok({
      value: null,
      events: [{ type: "people.signed_out", subject: actor.personId, data: { session: actor.sessionId } }],
    });
  },
});

/** Ends one of one's own sessions: a phone left somewhere. Another person's is not found. */
export const endSession = command({
  name: "people.end_session",
  input: sessionToEndInput,
  load: async ({ db, actor, input }) => {
    if (actor.kind !== "member") return null;
    const [row] = await db.sql<{
      id: string;
    }>`select public_id as id from session where public_id = ${input.session}::uuid and membership_id = ${actor.membershipId}::uuid`;
    return row ?? null;
  },
  policy: themself,
  run: async ({ db, actor, subject }) => {
    await endSessions(db, "ended_by_owner", [subject.id]);
    return ok({
      value: { own: subject.id === actor.sessionId },
      events: [{ type: "people.session_ended", subject: actor.personId, data: { session: subject.id } }],
    });
  },
});

/** Ends all of one's own sessions, this one too. */
export const endAllSessions = command({
  name: "people.end_all_sessions",
  input: nothing,
  load: async () => ({}),
  policy: themself,
  run: async ({ db, actor }) => {
    const ended = await endSessionsOfMembership(db, "ended_by_owner", actor.membershipId);
    return ok({
      value: null,
      events: [{ type: "people.all_sessions_ended", subject: actor.personId, data: { count: ended.length } }],
    });
  },
});
