import type { CvSection } from "./cv";

/** Kinds of work; `every` suits them all. */
export const tradeFamilies = ["every", "sales", "cleaning", "kitchen", "building", "care", "office", "stock"] as const;
export type TradeFamily = (typeof tradeFamilies)[number];

type Cards = Readonly<Partial<Record<TradeFamily, readonly string[]>>>;

/** Ready-made lines, by section and kind of work; their words are in lib/i18n/cv/cards, in every language of the person. */
export const cvCards = {
  profile: {
    every: ["seek", "start", "learn", "team", "alone", "punctual", "hours", "weekend"],
  },
  experience: {
    every: ["farm", "volunteer", "placement"],
    sales: ["shop"],
    cleaning: ["cleaner"],
    kitchen: ["restaurant"],
    building: ["site"],
    care: ["helper"],
    office: ["desk"],
    stock: ["warehouse"],
  },
  training: { every: ["primary", "secondary", "trade", "french", "firstAid", "safetyCourse", "digital"] },
  skill: {
    every: ["listen", "carry", "stand", "phone", "computer"],
    sales: ["serve", "cash", "shelves", "prices", "welcome"],
    cleaning: ["floors", "rooms", "products", "machine", "linen"],
    kitchen: ["cook", "vegetables", "dishes", "hygiene", "tables", "meat"],
    building: ["bricks", "tiles", "paint", "mortar", "powerTools", "safety"],
    care: ["washing", "feeding", "children", "company", "errands"],
    office: ["papers", "mails", "diary", "typing", "visitors"],
    stock: ["truck", "orders", "trolley", "counting", "parcels"],
  },
  language: {},
  licence: { every: ["permitB", "permitTheory", "permitAM", "permitC", "permitCE", "forklift"] },
  interest: { every: ["sport", "cooking", "garden", "sewing", "repair", "helping", "music", "reading"] },
} as const satisfies Record<CvSection, Cards>;

type Each<T> = T extends readonly (infer Code)[] ? Code : T extends object ? Each<T[keyof T]> : never;
export type CardCode = Each<typeof cvCards>;

type CardPlace = { readonly section: CvSection; readonly family: TradeFamily };

const places = new Map<string, CardPlace>(
  Object.entries(cvCards).flatMap(([section, families]: [string, Cards]) =>
    Object.entries(families).flatMap(([family, codes]) =>
      codes.map((code) => [code, { section: section as CvSection, family: family as TradeFamily }] as const),
    ),
  ),
);

export const isCard = (code: string): code is CardCode => places.has(code);
export const sectionOfCard = (code: CardCode): CvSection => places.get(code)?.section ?? "skill";

/** The cards of a section: those of every work, then those of this kind. */
export const cardsOf = (section: CvSection, family: TradeFamily): readonly CardCode[] => {
  const families: Cards = cvCards[section];
  const own = family === "every" ? [] : (families[family] ?? []);
  return [...(families.every ?? []), ...own].filter(isCard);
};
