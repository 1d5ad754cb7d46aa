import { ok, refuse } from "../../kernel/result";
import { absenceDelays, type AbsenceOutcome, type AbsenceStep, type AbsenceStepName, type FollowUp } from "../model/meetings";

const day = 86_400_000;

const last = (steps: readonly AbsenceStep[], name: AbsenceStepName) =>
  steps.filter(({ step }) => step === name).toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];

/** Talked about, ended, or not: `steps` in any order. */
export const isFollowed = (steps: readonly AbsenceStep[]) => steps.some(({ step }) => step === "closed");

/**
 * What comes next after an absence: a message left at once, a call, a second call some days later, a letter, then somebody decides.
 * Null once it is closed. Without a phone the letter comes first. `reached` ends the calls: what was said is in the notes.
 */
export function followUp(steps: readonly AbsenceStep[], canCall: boolean, now: Date): FollowUp | null {
  if (isFollowed(steps)) return null;
  const calls = steps.filter(({ step }) => step === "call");
  if (calls.some(({ outcome }) => outcome === "reached")) return "decide";
  const letter = last(steps, "letter");
  if (letter) return isPast(letter, absenceDelays.letterDays, now) ? "decide" : "wait";
  if (!canCall || calls.length >= absenceDelays.calls) return "letter";
  const call = last(steps, "call");
  return call && !isPast(call, absenceDelays.secondCallDays, now) ? "wait" : "call";
}

const isPast = ({ at }: AbsenceStep, days: number, now: Date) => now.getTime() >= at.getTime() + days * day;

const outcomesOf: Readonly<Record<Exclude<AbsenceStepName, "message">, readonly (AbsenceOutcome | null)[]>> = {
  call: ["reached", "no_answer", "message_left"],
  letter: ["sent"],
  closed: ["new_date", null],
};

type Step = { readonly step: Exclude<AbsenceStepName, "message">; readonly outcome: AbsenceOutcome | null };

/** A step that a coach writes down; only while the absence stands and is open. */
export function decideFollow(status: string, steps: readonly AbsenceStep[], { step, outcome }: Step) {
  if (status !== "absent") return refuse("not_absent");
  if (isFollowed(steps)) return refuse("already_closed_absence");
  return outcomesOf[step].includes(outcome) ? ok(null) : refuse("outcome_missing");
}
