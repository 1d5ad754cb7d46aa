import { ok, refuse } from "../../kernel/result";

const minutes = 60;
const hours = 60 * minutes;

/** Codes (security.md 8.3). Ages are in seconds, judged by the database's clock. */
export const codeRules = {
  livesMinutes: 10,
  resendSeconds: 60,
  perQuarter: 3,
  perDay: 10,
  tries: 5,
  lockHours: 2,
  triesPerDay: 10,
} as const;

/** How long an old contact may take back a change of contacts (security.md 8.3). */
export const contactRules = { undoDays: 7 } as const;

/** Staff (security.md 8.5): five free tries in a quarter of an hour, then a wait that grows from one to fifteen minutes. */
export const staffRules = { freeTries: 5, windowMinutes: 15, longestWaitMinutes: 15 } as const;

const within = (ages: readonly number[], seconds: number) => ages.filter((age) => age < seconds).length;

/** May another guess be compared with a code? Wrong ones count per contact point, whatever the browser and the code. */
export function decideTry(wrong: readonly number[]) {
  const isLocked =
    within(wrong, codeRules.lockHours * hours) >= codeRules.tries || within(wrong, 24 * hours) >= codeRules.triesPerDay;
  return isLocked ? refuse("code_locked") : ok(null);
}

/** May another code leave for this contact point? */
export function decideSending(sent: readonly number[], wrong: readonly number[]) {
  const open = decideTry(wrong);
  if (!open.ok) return open;
  if (within(sent, codeRules.resendSeconds) > 0) return refuse("code_too_soon");
  const isFull = within(sent, 15 * minutes) >= codeRules.perQuarter || within(sent, 24 * hours) >= codeRules.perDay;
  return isFull ? refuse("code_too_many") : ok(null);
}

/** May a password or a second factor be compared? `failed` holds the ages of the wrong ones since the last success. */
export function decideStaffTry(failed: readonly number[]) {
  const day = failed.filter((age) => age < 24 * hours);
  if (day.length < staffRules.freeTries) return ok(null);
  if (within(day, staffRules.windowMinutes * minutes) === 0) return ok(null);
  const wait = Math.min(day.length - staffRules.freeTries + 1, staffRules.longestWaitMinutes) * minutes;
  return Math.min(...day) < wait ? refuse("staff_wait") : ok(null);
}
