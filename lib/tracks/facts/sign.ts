import { addDays, daysBetween, isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse, type Result } from "../../kernel/result";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import type { Track } from "../model/life";
import { movedEnd, type Suspended } from "../rules/clock";
import { decideStep, resumesAfter } from "../rules/life";
import { suspensionsOf } from "./suspensions";
import { writeStep } from "./step";
import { holdTrack } from "./track";

/** An agreement that everybody signed: the days written on it, the day it was signed, and who put it on record (null: the person). */
export type SignedAgreement = {
  readonly person: string;
  readonly agreement: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly on: PlainDate;
  readonly by: string | null;
};

/**
 * The track moves on when its agreement is signed: towards employment for the first, a later end for the next ones. Called by the command
 * that takes the last signature, in its own transaction; that command records the event which comes back beside its own.
 */
export async function signTrack(db: Db, signed: SignedAgreement): Promise<Result<DomainEvent, "step_not_possible">> {
  const track = await holdTrack(db, signed.person);
  const decided = decideStep("sign", track, "portal");
  if (!track || !decided.ok) return decided.ok ? refuse("step_not_possible") : decided;
  const { from, until } = commitmentAfter(track, signed, await suspensionsOf(db, track.id));
  await db.sql`
    update track set status = ${decided.value}, resumes_to = ${resumesAfter("sign", track, decided.value)},
      commitment_from = ${from}::date, commitment_until = ${until}::date, version = version + 1 where id = ${track.id}::uuid`;
  await writeStep(db, track, { step: "sign", to: decided.value, on: signed.on, reason: null, by: signed.by });
  const { agreement } = signed;
  return ok({ type: "tracks.signed", subject: track.person, data: { track: track.id, agreement, from, until } });
}

/**
 * The row keeps the days as if nothing had been suspended, since the clock adds the suspended days by itself; the paper of a renewal
 * names the day that people will see. What was moved already is taken off; an end never comes earlier.
 */
function commitmentAfter(track: Track, { from, until, on }: SignedAgreement, off: readonly Suspended[]) {
  const { commitmentFrom, commitmentUntil } = track;
  if (!commitmentFrom || !commitmentUntil) return { from, until };
  const moved = daysBetween(commitmentUntil, movedEnd(commitmentFrom, commitmentUntil, off, on));
  const later = addDays(until, -moved);
  return { from: commitmentFrom, until: isBefore(later, commitmentUntil) ? commitmentUntil : later };
}
