import { diplomas } from "../../eligibility/model";

/** The parts of an assessment (domain.md 3), in the order of the conversation. */
export const sections = ["schooling", "experience", "project", "obstacles", "cards"] as const;
export type Section = (typeof sections)[number];

/** Their names in addresses. */
export const sectionSlugs: Readonly<Record<Section, string>> = {
  schooling: "formation",
  experience: "experience",
  project: "projet",
  obstacles: "obstacles",
  cards: "cartes",
};

/** What somebody may be good at, or find hard: one picture each, no word to write. */
export const cards = [
  "people",
  "team",
  "phone",
  "hands",
  "carry",
  "clean",
  "cook",
  "care",
  "order",
  "time",
  "drive",
  "computer",
  "write",
  "count",
  "learn",
] as const;
export type AbilityCard = (typeof cards)[number];

const line = (max: number) => ({ kind: "line", max }) as const;
const lines = (max: number) => ({ kind: "lines", max }) as const;
const one = <const Options extends readonly string[]>(...options: Options) => ({ kind: "one", options }) as const;
const several = <const Options extends readonly string[]>(...options: Options) => ({ kind: "several", options }) as const;
const year = { kind: "year" } as const;
const trades = { kind: "trades", most: 5 } as const;

const job = one("job", "informal", "volunteering");
const level = one("none", "a1", "a2", "b1", "b2", "c1", "c2", "mother_tongue");

/** How many jobs, small jobs and engagements there is room for. */
export const jobsRoom = 6;

/**
 * Every field of every section: its form, what it accepts and its summary are all made from this table. Nothing is compulsory: what is
 * empty is not written. `health` holds only what the person chose to tell.
 */
export const fieldsIn = {
  schooling: {
    diploma: one(...diplomas),
    year,
    field: line(120),
    country: line(80),
    learning: lines(1_000),
  },
  experience: {
    what1: line(120),
    kind1: job,
    when1: line(80),
    what2: line(120),
    kind2: job,
    when2: line(80),
    what3: line(120),
    kind3: job,
    when3: line(80),
    what4: line(120),
    kind4: job,
    when4: line(80),
    what5: line(120),
    kind5: job,
    when5: line(80),
    what6: line(120),
    kind6: job,
    when6: line(80),
    proud: lines(1_000),
  },
  project: {
    aim: line(120),
    trades,
    strengths: lines(1_000),
    wishes: lines(1_000),
  },
  obstacles: {
    licence: one("none", "learning", "b", "other"),
    transport: several("walk", "bike", "bus", "train", "scooter", "car", "lift"),
    childcare: one("not_needed", "arranged", "partly", "missing"),
    french: level,
    languages: line(200),
    digital: one("alone", "with_help", "not_yet"),
    housing: one("stable", "temporary", "looking"),
    health: lines(1_000),
    other: lines(1_000),
  },
  cards: {
    good: several(...cards),
    hard: several(...cards),
  },
} as const;

type AllFields = typeof fieldsIn;
type Names<S extends Section> = S extends Section ? keyof AllFields[S] & string : never;
export type FieldName = Names<Section>;
export type Field = { [S in Section]: AllFields[S][keyof AllFields[S]] }[Section];

/** The three fields of each job have the same words: "what1" and "what2" are both "what". */
type Unnumbered<Name extends string> = Name extends `${infer Base}${1 | 2 | 3 | 4 | 5 | 6}` ? Base : Name;
export type FieldWord = Unnumbered<FieldName>;
export const wordOf = (name: FieldName) => name.replace(/[1-6]$/, "") as FieldWord;

export const fieldsOf = (section: Section) => Object.entries(fieldsIn[section]) as readonly (readonly [FieldName, Field])[];

export type Answer = string | readonly string[];
export type Answers = Readonly<Partial<Record<FieldName, Answer>>>;

/** What is known, section by section; a section nobody filled is absent. */
export type Content = Readonly<Partial<Record<Section, Answers>>>;

/** What one version seals: the section that was saved, and everything as it then stood. */
export type Sealed = { readonly section: Section; readonly content: Content };

/** A trade of ROME v3, by its card. */
export type Trade = { readonly code: string; readonly label: string };
