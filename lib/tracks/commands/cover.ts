import { addDays } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import { brusselsDay, brusselsInstant } from "../../kernel/zoned";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import { coachHere } from "../facts/coaches";
import { sealReason } from "../facts/reasons";
import { whoEndsCover, whoGivesCover, type Cover } from "../policy";
import { coverInput, endCoverInput } from "../schema/assignment";

/** While a coach is away, a colleague stands in for all that they accompany: the walls open for these days, and close by themselves. */
export const cover = command({
  name: "tracks.cover",
  input: coverInput,
  load: async ({ db, input }) => {
    const [known] = await db.sql<{ coach: string; person: string }>`
      select id as coach, person_id as person from membership where id = ${input.absent}::uuid and role in ('coach', 'coordinator')`;
    return known ? { ...known, by: await coachHere(db, input.by) } : null;
  },
  policy: whoGivesCover,
  run: async ({ db, actor, now, input: { from, until, reason }, subject: { coach: absent, person, by } }) => {
    if (!by) return refuse("coach_missing");
    if (until < brusselsDay(now)) return refuse("cover_over");
    const [starts, ends] = [brusselsInstant(from, "00:00"), brusselsInstant(addDays(until, 1), "00:00")];
    await db.sql`select pg_advisory_xact_lock(hashtextextended(${absent}, 2))`;
    const [same] = await db.sql`
      select 1 as one from cover where absent_id = ${absent}::uuid and by_id = ${by}::uuid and ended_at is null
        and starts_at < ${ends}::timestamptz and until > ${starts}::timestamptz`;
    if (same) return refuse("covered_already");
    const id = crypto.randomUUID();
    // Why a colleague is away is about them, and sealed with their own key.
    const sealed = reason === null ? null : sealReason(await personKeyOf(db, person), "cover", id, reason);
    await db.sql`
      insert into cover (id, absent_id, by_id, starts_at, until, sealed_reason, given_by)
      values (${id}::uuid, ${absent}::uuid, ${by}::uuid, ${starts}::timestamptz, ${ends}::timestamptz, ${sealed}, ${actor.membershipId}::uuid)`;
    return ok({ value: { cover: id }, events: [{ type: "tracks.cover_given", subject: id, data: { absent, by, from, until } }] });
  },
});

/** The colleague is back before the day that was said. */
export const endCover = command({
  name: "tracks.end_cover",
  input: endCoverInput,
  load: async ({ db, input }) => {
    const [row] = await db.sql<Cover>`
      select absent_id as absent, by_id as by from cover where id = ${input.cover}::uuid and ended_at is null for update`;
    return row ?? null;
  },
  policy: whoEndsCover,
  run: async ({ db, input: { cover: id }, subject: { absent, by } }) => {
    await db.sql`update cover set ended_at = now() where id = ${id}::uuid`;
    return ok({ value: { cover: id }, events: [{ type: "tracks.cover_ended", subject: id, data: { absent, by } }] });
  },
});
