import { isBefore } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import type { RuleSet, Situation } from "../model";
import { recompute } from "./verified";

/** The verdict on a situation, with all it is made of. A birth after the first day of the track is a mistake of typing. */
export function decideEligibility(ruleSet: RuleSet, situation: Situation) {
  if (situation.birthDate && isBefore(situation.on, situation.birthDate)) return refuse("birth_after_start");
  const { verdict } = recompute({ ruleSet, situation });
  return ok({ verdict, ruleSet, situation });
}
