import { ok, refuse } from "../../kernel/result";

/** Nobody can be disturbed, and no bill run up, by typing somebody else's number again and again. */
export const sendingRules = { perDay: 3, sameSeconds: 60 } as const;

/** May the result leave for a number that got it that many seconds ago? A second press within a minute is the same press. */
export function decideSending(ages: readonly number[]) {
  if (ages.some((age) => age < sendingRules.sameSeconds)) return ok("sent_already" as const);
  return ages.length >= sendingRules.perDay ? refuse("too_many_results") : ok("send" as const);
}
