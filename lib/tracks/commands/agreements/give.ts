import { ok, refuse, type Result } from "../../../kernel/result";
import { brusselsDay } from "../../../kernel/zoned";
import type { Db } from "../../../platform/db";
import type { DomainEvent } from "../../../platform/event";
import { signTrack } from "../../facts/sign";
import { holdSignature, standingsOf, type HeldSignature } from "../../facts/signatures";
import { holdTrack } from "../../facts/track";
import type { SignatureMethod, SignatureStep } from "../../model/agreements";
import { decideSignature, isComplete } from "../../rules/agreements";

/**
 * One signature, held with its track and its agreement: whoever signs, withdraws or closes comes one after the other, and each sees what the
 * one before did. Refused when this party may not move so now.
 */
export async function heldToMove(
  db: Db,
  signature: string,
  person: string,
  step: SignatureStep,
  method: SignatureMethod,
): Promise<
  Result<HeldSignature, "track_moved" | "agreement_not_out" | "way_not_open" | "signature_given" | "signature_refused">
> {
  const track = await holdTrack(db, person);
  const held = await holdSignature(db, signature);
  if (!held || track?.id !== held.track || track.status === "closed") return refuse("track_moved");
  const decided = decideSignature(step, held, method, held.agreementStatus);
  return decided.ok ? ok(held) : decided;
}

export type Given = {
  readonly signature: string;
  readonly person: string;
  readonly method: SignatureMethod;
  readonly name: string;
  readonly readAloud: "yes" | "no" | null;
  readonly givenAt: Date;
  /** Who put it on record, when that is not who signed. */
  readonly recordedBy: string | null;
  readonly scan: string | null;
};

/** Writes a signature; with the last one the agreement is signed and the track moves, in the same transaction. */
export async function give(db: Db, given: Given, now: Date) {
  const held = await heldToMove(db, given.signature, given.person, "give", given.method);
  if (!held.ok) return held;
  const { id, agreement, party, track, person } = held.value;
  await db.sql`
    update signature set status = 'given', method = ${given.method}, signed_name = ${given.name}, read_aloud = ${given.readAloud}, given_at = ${given.givenAt}::timestamptz,
      recorded_by = ${given.recordedBy}::uuid, scan_id = ${given.scan}::uuid where id = ${id}::uuid`;
  const data = { track, agreement, signature: id, party, method: given.method };
  const first: DomainEvent = { type: "agreements.signature_given", subject: person, data };
  const completed = await complete(db, held.value, given.recordedBy, now);
  if (!completed.ok) return completed;
  return ok({ value: { person, agreement }, events: [first, ...completed.value] as const });
}

async function complete(db: Db, held: HeldSignature, by: string | null, now: Date) {
  const standings = await standingsOf(db, held.agreement);
  if (!isComplete(standings)) return ok([] as readonly DomainEvent[]);
  const { person, agreement, track, from, until } = held;
  await db.sql`update agreement set status = 'signed', signed_at = ${now}::timestamptz, version = version + 1 where id = ${agreement}::uuid`;
  const moved = await signTrack(db, { person, agreement, from, until, on: brusselsDay(now), by });
  if (!moved.ok) return refuse("track_moved");
  const signature = standings.find(({ party }) => party === "person")?.id;
  const signed: DomainEvent = { type: "agreements.signed", subject: person, data: { track, agreement, signature } };
  return ok([signed, moved.value] as readonly DomainEvent[]);
}
