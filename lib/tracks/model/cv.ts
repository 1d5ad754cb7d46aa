/** The parts of a CV, in the order in which they are printed. */
export const cvSections = ["profile", "experience", "training", "skill", "language", "licence", "interest"] as const;
export type CvSection = (typeof cvSections)[number];

/** The levels of the Common European Framework, and one's first language. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2", "mother"] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** The languages in which a line may be written and a CV printed; French unless said otherwise. */
export const cvLanguages = ["fr", "nl", "en", "de"] as const;
export type CvLanguage = (typeof cvLanguages)[number];

export const cvLayouts = ["line", "plain"] as const;
export type CvLayout = (typeof cvLayouts)[number];

/** "2019-03" or "2019": people remember years better than months. */
export type CvMonth = string;

/** What one line says; the whole of it is sealed. */
export type CvWords = {
  readonly text: string;
  readonly language: CvLanguage;
  /** The firm or the school. */
  readonly where: string | null;
  /** A town, or "au pays": a country is never asked. */
  readonly place: string | null;
  readonly from: CvMonth | null;
  /** A month, or "now": it goes on. */
  readonly until: CvMonth | null;
  readonly level: CefrLevel | null;
  /** The card it comes from: the person reads it in their own language. */
  readonly card: string | null;
  /** Why the person said no. */
  readonly why: string | null;
};

/** `waiting` for the person; `hidden`: approved, and not printed for now; `withdrawn` by who proposed it. */
export const cvStandings = ["waiting", "approved", "refused", "hidden", "withdrawn"] as const;
export type CvStanding = (typeof cvStandings)[number];

export const cvMoves = ["approve", "refuse", "change", "hide", "show", "withdraw"] as const;
export type CvMove = (typeof cvMoves)[number];

/** Who acts on a line: the person whose life it tells, or who accompanies them. */
export type CvHand = "self" | "coach";

/** What may be done with a line, from where and by whom; anything absent is refused. Only the person says that a line is true. */
export const cvTable: Readonly<Record<CvMove, { readonly from: readonly CvStanding[]; readonly by: readonly CvHand[] }>> = {
  approve: { from: ["waiting", "refused"], by: ["self"] },
  refuse: { from: ["waiting", "approved"], by: ["self"] },
  change: { from: ["waiting", "approved", "refused", "hidden"], by: ["self", "coach"] },
  hide: { from: ["approved"], by: ["self", "coach"] },
  show: { from: ["hidden"], by: ["self"] },
  withdraw: { from: ["waiting", "refused"], by: ["coach"] },
};

export type CvLine = CvWords & {
  readonly id: string;
  readonly section: CvSection;
  readonly standing: CvStanding;
  readonly version: number;
};

/** A CV as it was frozen: only lines that the person approved, and the contact that the person chose. */
export type CvFrozen = {
  readonly name: string;
  readonly town: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: CvLanguage;
  readonly lines: readonly CvFrozenLine[];
};
export type CvFrozenLine = Pick<CvWords, "text" | "where" | "place" | "from" | "until" | "level"> & {
  readonly id: string;
  readonly section: CvSection;
};
