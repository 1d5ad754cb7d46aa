/** What was typed, as a contact is kept: a whole number or address, and the part of a number that can be looked for inside one. */
export type ContactTyped = { readonly whole: string | null; readonly part: string | null };

/** "0470 12 34 56", "+32 470/12.34.56" and "0032…" are one number; four digits are enough to look inside those of one's own people. */
export function contactTyped(typed: string): ContactTyped {
  const text = typed.trim();
  if (text.includes("@")) return { whole: text.toLowerCase(), part: null };
  if (!/^\+?[\d\s./()-]+$/.test(text)) return { whole: null, part: null };
  const digits = text.replace(/\D/g, "");
  const national = digits.replace(/^(?:00)?(?:32|0)/, "");
  const isWhole = digits.length >= 9 && national.length >= 8;
  const part = isWhole ? national : digits;
  return { whole: isWhole ? `+32${national}` : null, part: part.length >= 4 ? part : null };
}

/**
 * How much of what was typed a project must resemble to be found: less than a name, for a coach's own people are few. Two words leave more
 * room for chance, and the first letters of a name would begin too many projects: under four, only a whole word counts.
 */
export function projectLikeness(typed: string): number {
  const text = typed.trim();
  if (text.length < 4) return 1;
  return text.includes(" ") ? 0.5 : 0.35;
}
