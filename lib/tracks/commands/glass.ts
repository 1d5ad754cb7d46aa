import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import { concernOf } from "../../platform/reach";
import { sealReason } from "../facts/reasons";
import { whoBreaksTheGlass, whoBrokeTheGlass } from "../policy";
import { breakGlassInput } from "../schema/assignment";
import { aboutPerson } from "../schema/life";

/** Opens a whole file to the coordination, for a reason and some hours. The person is told; each page opened stands in their journal. */
export const breakGlass = command({
  name: "tracks.break_glass",
  input: breakGlassInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoBreaksTheGlass,
  run: async ({ db, actor, now, input: { reason }, subject: { person, relation } }) => {
    if (relation !== "team") return refuse("open_already");
    const { glass_hours: hours } = await parametersOn(db, actor.missionId, brusselsDay(now));
    await db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 3))`;
    const [open] = await db.sql`
      select 1 as one from assignment where person_id = ${person}::uuid and membership_id = ${actor.membershipId}::uuid and kind = 'glass' and ended_at is null and until > now()`;
    if (open) return refuse("open_already");
    const glass = crypto.randomUUID();
    const sealed = sealReason(await personKeyOf(db, person), "assignment", glass, reason);
    await db.sql`
      insert into assignment (id, person_id, membership_id, kind, starts_at, until, sealed_reason, given_by)
      values (${glass}::uuid, ${person}::uuid, ${actor.membershipId}::uuid, 'glass', now(), now() + ${hours}::int * interval '1 hour', ${sealed}, ${actor.membershipId}::uuid)`;
    return ok({ value: { person }, events: [{ type: "tracks.glass_broken", subject: person, data: { glass, hours } }] });
  },
});

/** Closes it again before its hour. */
export const closeGlass = command({
  name: "tracks.close_glass",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoBrokeTheGlass,
  run: async ({ db, actor, subject: { person } }) => {
    await db.sql`
      update assignment set ended_at = now(), ended_why = 'done'
      where person_id = ${person}::uuid and membership_id = ${actor.membershipId}::uuid and kind = 'glass' and ended_at is null`;
    return ok({ value: { person }, events: [{ type: "tracks.glass_closed", subject: person, data: {} }] });
  },
});
