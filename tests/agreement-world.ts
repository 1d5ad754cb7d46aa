// Agreements made through the portal's own commands: what tests of signatures begin with.
import { askAgain, signForMire, withdrawAgreement } from "../lib/tracks/commands/agreements/desk";
import { draftAgreement } from "../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../lib/tracks/commands/agreements/send";
import { signAgreement } from "../lib/tracks/commands/agreements/sign";
import type { AgreementStatus, Party } from "../lib/tracks/model/agreements";
import { addDays } from "../lib/kernel/plain-date";
import { brusselsDay } from "../lib/kernel/zoned";
import { visitor, type Member } from "../lib/platform/actor";
import { linkToken } from "../lib/platform/link";
import { lastDayOf } from "../lib/tracks/rules/clock";
import { rowsPastWalls } from "./track-world";

export type Out = {
  readonly agreement: string;
  readonly ids: Readonly<Record<Party, string>>;
  /** The link of a party, at its version of now. */
  readonly link: (party: Party) => Promise<string>;
};

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

/** Six months from tomorrow, unless said otherwise. */
export const typedFor = (person: string, now = new Date(), more: object = {}) => {
  const from = addDays(brusselsDay(now), 1);
  return { person, from, until: lastDayOf(from, 6), frequency: "weekly", forPerson: "Je prépare mon CV", forMire: "", ...more };
};

export async function newDraft(coach: Member, person: string, now = new Date()): Promise<string> {
  return done(await draftAgreement.execute(coach, typedFor(person, now), { now })).agreement;
}

/** An agreement that waits for signatures. */
export async function newOut(coach: Member, person: string, now = new Date()): Promise<Out> {
  const agreement = await newDraft(coach, person, now);
  done(await sendAgreement.execute(coach, { agreement, version: 1 }, { now }));
  const rows = await rowsPastWalls<{ id: string; party: Party }>(`select id, party from signature where agreement_id = $1`, [
    agreement,
  ]);
  const ids = Object.fromEntries(rows.map(({ id, party }) => [party, id])) as Record<Party, string>;
  const link = async (party: Party) => {
    const [row] = await rowsPastWalls<{ version: number }>(`select link_version as version from signature where id = $1`, [
      ids[party],
    ]);
    return linkToken("signature", ids[party], row?.version ?? 0);
  };
  return { agreement, ids, link };
}

export const withdrawn = (coach: Member, agreement: string) => withdrawAgreement.execute(coach, { agreement, reason: "mistake" });

export const standingOf = async (agreement: string): Promise<AgreementStatus | undefined> =>
  (await rowsPastWalls<{ status: AgreementStatus }>(`select status from agreement where id = $1`, [agreement]))[0]?.status;

export const trackStanding = async (person: string) =>
  (
    await rowsPastWalls<{ status: string; from: string | null; until: string | null }>(
      `select status, commitment_from::text as "from", commitment_until::text as until from track where person_id = $1 order by created_at desc limit 1`,
      [person],
    )
  )[0];

export const thirdAsked = async (coach: Member, { ids }: Out) =>
  done(await askAgain.execute(coach, { signature: ids.third, email: "tiers@exemple.be" }));

/** All three sign: the person and the third party by link, the Mire at the desk. */
export async function signedByAll(coach: Member, person: string, now = new Date()): Promise<Out> {
  const out = await newOut(coach, person, now);
  const here = visitor(coach.missionId);
  await thirdAsked(coach, out);
  for (const party of ["person", "third"] as const)
    done(await signAgreement.execute(here, { signature: await out.link(party), name: "Kevin Leroy", read: "yes" }));
  done(await signForMire.execute(coach, { signature: out.ids.mire, read: "yes" }));
  return out;
}
