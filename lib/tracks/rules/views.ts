import {
  builtInViews,
  caseSorts,
  caseStatuses,
  type BuiltInView,
  type CaseFilters,
  type CaseSort,
  type CaseStatus,
} from "../model/caseload";

/** What stands in an address, as pages receive it: the first of several values counts, but for the phases. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

export const everybody: CaseFilters = {
  statuses: [],
  weight: null,
  silentFor: null,
  endsWithin: null,
  dueWithin: null,
  email: null,
  papers: null,
  absent: null,
  words: null,
  coach: null,
};

/** The whole team, where the address names a coach otherwise. */
export const wholeTeam = "equipe";

const slugs: Readonly<Record<CaseStatus, string>> = {
  reception: "accueil",
  towards_employment: "vers-emploi",
  in_employment: "en-emploi",
  suspended: "suspendu",
};
const sortSlugs: Readonly<Record<CaseSort, string>> = { name: "nom", contact: "contact", deadline: "echeance", month: "mois" };

const one = (asked: Asked, name: string) => {
  const value = asked[name];
  return typeof value === "string" ? value : value?.[0];
};
const many = (asked: Asked, name: string) => [asked[name] ?? []].flat();

const days = (text: string | undefined) => (text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null);
const weights = new Map<string | undefined, 1 | 2 | 3>([
  ["1", 1],
  ["2", 2],
  ["3", 3],
]);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** At most 80 signs, none that cannot be written; the rest of an address is never looked at. */
const wordsIn = (text: string | undefined) => {
  const words = (text ?? "").replace(/\p{C}/gu, " ").replace(/\s+/gu, " ").trim().slice(0, 80).trim();
  return words === "" ? null : words;
};

/** The filters that an address holds; what cannot be understood filters nothing. */
export function filtersIn(asked: Asked): CaseFilters {
  const phases = many(asked, "etape").flatMap((text) => text.split(","));
  const coach = one(asked, "coach");
  return {
    statuses: caseStatuses.filter((status) => phases.includes(slugs[status])),
    weight: weights.get(one(asked, "poids")) ?? null,
    silentFor: days(one(asked, "sans-contact")),
    endsWithin: days(one(asked, "fin")),
    dueWithin: days(one(asked, "echeance")),
    email: one(asked, "e-mail") === "sans" ? "none" : null,
    papers: one(asked, "pieces") === "a-verifier" ? "awaited" : null,
    absent: one(asked, "absents") === "semaine" ? "this_week" : null,
    words: wordsIn(one(asked, "mots")),
    coach: coach === wholeTeam || (coach !== undefined && uuid.test(coach)) ? coach : null,
  };
}

export const sortIn = (asked: Asked): CaseSort => caseSorts.find((sort) => sortSlugs[sort] === one(asked, "tri")) ?? "name";

/** Who is shown beside the list, and after whom a page begins: ids, or nothing. */
export const idIn = (asked: Asked, name: "p" | "apres") => {
  const value = one(asked, name);
  return value !== undefined && uuid.test(value) ? value : undefined;
};

type Beside = { readonly sort?: CaseSort; readonly p?: string; readonly after?: string };

/** The address that holds these filters, always written the same way: "etape=accueil&sans-contact=14", or nothing. */
export function queryOf(filters: CaseFilters, { sort = "name", p, after }: Beside = {}): string {
  const pairs: readonly (readonly [string, string | number | null | undefined])[] = [
    ["etape", filters.statuses.map((status) => slugs[status]).join(",")],
    ["poids", filters.weight],
    ["sans-contact", filters.silentFor],
    ["fin", filters.endsWithin],
    ["echeance", filters.dueWithin],
    ["e-mail", filters.email && "sans"],
    ["pieces", filters.papers && "a-verifier"],
    ["absents", filters.absent && "semaine"],
    ["mots", filters.words],
    ["coach", filters.coach],
    ["tri", sort === "name" ? null : sortSlugs[sort]],
    ["apres", after],
    ["p", p],
  ];
  const written = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return written.map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`).join("&");
}

/** Each filter that is on, alone, with the address without it: what a chip removes. */
export function chipsOf(filters: CaseFilters): readonly { readonly field: keyof CaseFilters; readonly without: CaseFilters }[] {
  const fields = Object.keys(everybody) as (keyof CaseFilters)[];
  const isOn = (field: keyof CaseFilters) => {
    const value = filters[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  };
  return fields.filter(isOn).map((field) => ({ field, without: { ...filters, [field]: everybody[field] } }));
}

export type ViewHouse = { readonly stalled_days: number; readonly commitment_alert_days: number };

/** The six views that everybody has; a coach's parameters say how long is long. */
export const filtersOfView = (view: BuiltInView, house: ViewHouse): CaseFilters => ({
  ...everybody,
  ...(
    {
      to_contact: { silentFor: house.stalled_days },
      ends_soon: { endsWithin: house.commitment_alert_days },
      absent: { absent: "this_week" },
      no_email: { email: "none" },
      papers: { papers: "awaited" },
      all: {},
    } as const
  )[view],
});

/** Which of the six an address is, whoever's people it shows; null when it is something else. */
export const viewOf = (filters: CaseFilters, house: ViewHouse): BuiltInView | null =>
  builtInViews.find((view) => queryOf(filtersOfView(view, house)) === queryOf({ ...filters, coach: null })) ?? null;
