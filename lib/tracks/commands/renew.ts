import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { heldFor } from "../facts/held";
import { sealReason } from "../facts/reasons";
import { writeStep } from "../facts/step";
import { suspensionsOf } from "../facts/suspensions";
import { decideRenewal } from "../rules/renew";
import { headlineInput, renewInput } from "../schema/life";

/** A longer commitment is a decision, with its reason, by somebody, on a day. */
export const renewTrack = command({
  name: "tracks.renew",
  input: renewInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { months, reason, version }, subject: { person } }) => {
    const held = await heldFor(db, person, "renew");
    if (!held.ok) return held;
    const { track, to } = held.value;
    if (track.version !== version) return refuse("changed_meanwhile");
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const decided = decideRenewal(track, months, await suspensionsOf(db, track.id), house, today);
    if (!decided.ok) return decided;
    const [renewal, { until, fromOn, untilOn }] = [crypto.randomUUID(), decided.value];
    const sealed = sealReason(await personKeyOf(db, person), "renewal", renewal, reason);
    await db.sql`
      insert into renewal (id, person_id, track_id, from_on, until_on, months, sealed_reason, by_id)
      values (${renewal}::uuid, ${person}::uuid, ${track.id}::uuid, ${fromOn}::date, ${untilOn}::date, ${months}::smallint, ${sealed}, ${actor.membershipId}::uuid)`;
    await db.sql`update track set commitment_until = ${until}::date, version = version + 1 where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "renew", to, on: today, reason, by: actor.membershipId });
    const data = { track: track.id, renewal, months, from: fromOn, until: untilOn };
    return ok({ value: { person }, events: [{ type: "tracks.renewed", subject: person, data }] });
  },
});

/** The line by which somebody is found again. */
export const setHeadline = command({
  name: "tracks.set_headline",
  input: headlineInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, input: { headline, version }, subject: { person } }) => {
    const [changed] = await db.sql<{ id: string }>`
      update track set headline = ${headline}, version = version + 1
      where id = (select id from track where person_id = ${person}::uuid and status <> 'closed') and version = ${version}::int returning id`;
    if (!changed) return refuse("changed_meanwhile");
    return ok({ value: { person }, events: [{ type: "tracks.headline_set", subject: person, data: { track: changed.id } }] });
  },
});
