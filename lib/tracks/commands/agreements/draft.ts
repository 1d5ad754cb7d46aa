import { isBefore, type PlainDate } from "../../../kernel/plain-date";
import { ok, refuse } from "../../../kernel/result";
import { brusselsDay } from "../../../kernel/zoned";
import { parametersOn } from "../../../missions/facts";
import type { Actor } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { sealAgreement } from "../../facts/agreements";
import { suspensionsOf } from "../../facts/suspensions";
import { holdTrack } from "../../facts/track";
import { templateOn } from "../../model/agreement-templates";
import type { AgreementKind, AgreementStatus } from "../../model/agreements";
import type { Track } from "../../model/life";
import { decideCommitment } from "../../rules/agreements";
import { draftInput } from "../../schema/agreements";

type Dates = { readonly from: PlainDate; readonly until: PlainDate };

/**
 * Writes what a coach and a person agree on, or changes it while it is a draft. The days of a first agreement are chosen between limits;
 * those of the next ones were decided with the renewal, and are not typed again.
 */
export const draftAgreement = command({
  name: "agreements.draft",
  input: draftInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const track = await openTrackOf(db, person);
    if (!track) return refuse("no_open_track");
    const today = brusselsDay(now);
    const others = await othersOf(db, track.id);
    const dates = others.signedUntil
      ? await renewedDates(db, track.id, others.signedUntil)
      : await firstDates(db, actor, track, input, today);
    if (!dates.ok) return dates;
    const draft = others.waiting;
    if (draft?.status === "out") return refuse("agreement_is_out");
    if (draft?.version !== input.version) return refuse("changed_meanwhile");
    const kind: AgreementKind = others.signedUntil ? "renewal" : "first";
    const agreement = draft?.id ?? crypto.randomUUID();
    const choices = { frequency: input.frequency, person: input.forPerson, mire: input.forMire };
    const sealed = await sealAgreement(db, person, agreement, choices);
    const written = { agreement, kind, sealed, track, ...dates.value, number: others.count + 1, by: actor.membershipId };
    await (draft ? change(db, written) : insert(db, written, now));
    return ok({
      value: { person, agreement },
      events: [{ type: "agreements.drafted", subject: person, data: { track: track.id, agreement, kind } }],
    });
  },
});

async function openTrackOf(db: Db, person: string): Promise<Track | null> {
  const track = await holdTrack(db, person);
  return track?.status === "closed" ? null : track;
}

type Written = Dates & {
  readonly agreement: string;
  readonly kind: AgreementKind;
  readonly sealed: string;
  readonly track: Track;
  readonly number: number;
  readonly by: string;
};

const change = (db: Db, { agreement, from, until, sealed }: Written) => db.sql`
  update agreement set from_on = ${from}::date, until_on = ${until}::date, sealed = ${sealed}, version = version + 1 where id = ${agreement}::uuid`;

const insert = (db: Db, { agreement, kind, from, until, sealed, track, number, by }: Written, now: Date) => db.sql`
  insert into agreement (id, person_id, track_id, kind, template, number, from_on, until_on, sealed, created_by, created_at)
  values (${agreement}::uuid, ${track.person}::uuid, ${track.id}::uuid, ${kind}, ${templateOn(brusselsDay(now)).code}, ${number}::int, ${from}::date, ${until}::date, ${sealed},
    ${by}::uuid, ${now}::timestamptz)`;

type Others = {
  readonly count: number;
  readonly signedUntil: PlainDate | null;
  readonly waiting: { readonly id: string; readonly status: AgreementStatus; readonly version: number } | undefined;
};

/** What was written before on this track; at most one draft or one that is out. */
async function othersOf(db: Db, track: string): Promise<Others> {
  const rows = await db.sql<{ id: string; status: AgreementStatus; version: number; until: PlainDate }>`
    select id, status, version, until_on as until from agreement where track_id = ${track}::uuid order by number for update`;
  return {
    count: rows.length,
    signedUntil: rows.filter(({ status }) => status === "signed").at(-1)?.until ?? null,
    waiting: rows.find(({ status }) => status === "draft" || status === "out"),
  };
}

async function firstDates(db: Db, actor: Actor, { id, startedOn }: Track, typed: Dates, today: PlainDate) {
  const house = await parametersOn(db, actor.missionId, today);
  return decideCommitment(typed, { startedOn, suspensions: await suspensionsOf(db, id) }, house, today);
}

/** The latest renewal that no signed agreement covers yet. */
async function renewedDates(db: Db, track: string, signedUntil: PlainDate) {
  const [renewal] = await db.sql<Dates>`
    select from_on as "from", until_on as until from renewal where track_id = ${track}::uuid order by until_on desc limit 1`;
  return renewal && isBefore(signedUntil, renewal.until) ? ok(renewal) : refuse("renewal_missing");
}
