import { z } from "zod";
import { isBefore, type PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query, queryAbout } from "../../platform/query";
import { anyoneOfTheTrack, coachOrCoordination, concernOf } from "../../platform/reach";
import { personOfAgreement } from "../facts/agreements";
import { agreementsOf } from "../facts/agreement-views";
import { suspensionsOf } from "../facts/suspensions";
import { trackOf } from "../facts/track";
import { thirdPartyOf } from "../model/agreement-templates";
import type { AgreementKind, AgreementView } from "../model/agreements";
import type { Track } from "../model/life";
import { capOf } from "../rules/agreements";
import { lastDayOf } from "../rules/clock";
import { agreementInput } from "../schema/agreements";
import { aboutPerson } from "../schema/life";

type Dates = { readonly from: PlainDate; readonly until: PlainDate };

/** What the desk needs to write, send and follow the agreements of one person. */
export type AgreementDesk = {
  readonly person: string;
  readonly firstName: string;
  readonly canBeWritten: "yes" | "no";
  readonly kind: AgreementKind;
  /** Days to propose; null when a renewal must be decided first. */
  readonly proposed: Dates | null;
  readonly limits: { readonly min: number; readonly max: number; readonly cap: PlainDate };
  readonly third: string | null;
  readonly agreements: readonly AgreementView[];
};

export const agreementDesk = queryAbout({
  name: "agreements.of_person",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  opens: (view: AgreementDesk) => [view.person],
  fetch: async ({ db, actor, now, subject: { person } }): Promise<AgreementDesk | null> => {
    const [named] = await db.sql<{ firstName: string }>`select first_name as "firstName" from person where id = ${person}::uuid`;
    const track = await trackOf(db, person);
    if (!named || !track) return null;
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const cap = capOf({ startedOn: track.startedOn, suspensions: await suspensionsOf(db, track.id) }, house, today);
    const third = thirdPartyOf(house.agreement_third_party);
    const agreements = await agreementsOf(db, actor, person, { draft: { cap, third, today } });
    const signed = agreements.find(({ status }) => status === "signed");
    return {
      person,
      ...named,
      canBeWritten: track.status === "closed" ? "no" : "yes",
      kind: signed ? "renewal" : "first",
      proposed: await proposedDates(db, track, signed, today, house.commitment_min_months),
      limits: { min: house.commitment_min_months, max: house.commitment_max_months, cap },
      third,
      agreements,
    };
  },
});

/** From today, for as short as the house allows; or the days of a renewal that no paper says yet. */
async function proposedDates(db: Db, track: Track, signed: AgreementView | undefined, today: PlainDate, months: number) {
  const from = isBefore(today, track.startedOn) ? track.startedOn : today;
  if (!signed) return { from, until: lastDayOf(from, months) };
  const [renewal] = await db.sql<Dates>`
    select from_on as "from", until_on as until from renewal where track_id = ${track.id}::uuid and until_on > ${signed.content.until}::date order by until_on desc limit 1`;
  return renewal ?? null;
}

/** The person's own: what is out, signed or withdrawn; a draft is not theirs yet. */
export const myAgreements = query({
  name: "agreements.mine",
  input: z.strictObject({}),
  policy: member("a job seeker, for themself", "seeker"),
  fetch: ({ db, actor }) => agreementsOf(db, actor, actor.personId),
});

/** One agreement, to print: as it stands, with who has signed. */
export const agreementToPrint = queryAbout({
  name: "agreements.one",
  input: agreementInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfAgreement(db, input.agreement);
    return person ? concernOf(db, actor, person) : null;
  },
  policy: anyoneOfTheTrack,
  opens: (view: AgreementView & { readonly of: string }) => [view.of],
  fetch: async ({ db, actor, now, input, subject: { person, relation } }) => {
    const draft = relation === "self" ? undefined : await draftFacts(db, actor, person, now);
    const [view] = await agreementsOf(db, actor, person, { only: input.agreement, ...(draft && { draft }) });
    return view ? { ...view, of: person } : null;
  },
});

async function draftFacts(db: Db, actor: Actor, person: string, now: Date) {
  const track = await trackOf(db, person);
  if (!track) return undefined;
  const today = brusselsDay(now);
  const house = await parametersOn(db, actor.missionId, today);
  const cap = capOf({ startedOn: track.startedOn, suspensions: await suspensionsOf(db, track.id) }, house, today);
  return { cap, third: thirdPartyOf(house.agreement_third_party), today };
}
