/** The letters that people who look for work write. */
export const letterKinds = ["application", "spontaneous", "training", "internship", "thanks", "followUp"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a kind of letter asks for: `to` whom it goes, `about` which work or course, `seen` where the offer was, `met` the day of the meeting. */
export const letterBlanks = ["to", "toPlace", "about", "seen", "met"] as const;
export type LetterBlank = (typeof letterBlanks)[number];
export type LetterFields = Readonly<Record<LetterBlank, string | null>>;

/** The blanks of each kind, in the order in which they are asked; without the first two and those `needed`, there is no letter. */
export const blanksOf: Readonly<
  Record<LetterKind, { readonly asked: readonly LetterBlank[]; readonly needed: readonly LetterBlank[] }>
> = {
  application: { asked: ["to", "toPlace", "about", "seen"], needed: ["to", "about"] },
  spontaneous: { asked: ["to", "toPlace", "about"], needed: ["to", "about"] },
  training: { asked: ["to", "toPlace", "about"], needed: ["to", "about"] },
  internship: { asked: ["to", "toPlace", "about"], needed: ["to", "about"] },
  thanks: { asked: ["to", "toPlace", "about", "met"], needed: ["to", "about"] },
  followUp: { asked: ["to", "toPlace", "about", "met"], needed: ["to", "about"] },
};

/** A letter, sealed whole. `series` is the first letter it comes from, `number` counts from 1 within it. */
export type LetterWords = {
  readonly series: string;
  readonly number: number;
  readonly to: string;
  readonly toPlace: string | null;
  readonly subject: string;
  readonly body: string;
  /** Chosen by the person: printed above the letter. */
  readonly town: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

export const letterStandings = ["draft", "approved", "removed"] as const;
export type LetterStanding = (typeof letterStandings)[number];
