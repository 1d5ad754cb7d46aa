import { z } from "zod";
import { isBefore, parsePlainDate, type PlainDate } from "../../kernel/plain-date";
import type { Period } from "../../kernel/period";
import { allowanceKinds, baseCodes, criterionCodes, diplomas, stays, type AllowancePeriod, type Situation } from "../model";
import { proofKinds, titleTypes, workMentions, type ProofKind } from "../model/verified";

const plausible = (text: string) => text >= "1900-01-01" && text <= "2199-12-31";
const isDay = (text: string) => parsePlainDate(text) !== undefined && plausible(text);

export const person = z.uuid("wrong");
export const day = z
  .string("day_wrong")
  .refine(isDay, "day_wrong")
  .transform((text) => text as PlainDate);
export const maybeDay = z
  .string("day_wrong")
  .refine((text) => text === "" || isDay(text), "day_wrong")
  .transform((text) => (text === "" ? null : (text as PlainDate)))
  .nullish()
  .transform((text) => text ?? null);

// Free text: lines are welcome, other control characters are not.
const noControls = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;
export const maybeNote = z
  .string("wrong")
  .trim()
  .max(300, "text_too_long")
  .regex(noControls, "wrong")
  .nullish()
  .transform((text) => text || null);
export const maybeDocument = z
  .union([z.literal(""), z.uuid("wrong")])
  .nullish()
  .transform((id) => id || null);

export const aboutPerson = z.strictObject({ person });
export const nothing = z.strictObject({});

const provable = z.enum([...baseCodes, ...criterionCodes], "criterion_missing");

/** A proof is a paper of the file, or what somebody saw, or the person's word: `paper:<id>`, `seen`, `declared`. */
const proof = z.string("proof_missing").transform((text, context): { kind: ProofKind; document: string | null } => {
  const [kind, document = null] = text.split(":", 2);
  const known = proofKinds.find((each) => each === kind);
  const fits = known === "paper" ? z.uuid().safeParse(document).success : document === null;
  if (known && fits) return { kind: known, document };
  context.addIssue({ code: "custom", message: "proof_missing" });
  return z.NEVER;
});

export const checkCriterionInput = z.strictObject({
  person,
  code: provable,
  outcome: z.enum(["met", "unmet", "unknown"], "outcome_missing"),
  proof,
  expiresOn: maybeDay,
  note: maybeNote,
});

export const bringInput = z.strictObject({ code: provable });

export const titleInput = z.strictObject({
  person,
  type: z.enum(titleTypes, "title_missing"),
  mention: z.enum(workMentions, "mention_missing"),
  until: day,
  document: maybeDocument,
});

/** Rows of days that the form offers for each list. */
export const periodRows = 12;
const yesNo = z
  .enum(["yes", "no", "unknown"], "wrong")
  .default("unknown")
  .transform((said) => (said === "unknown" ? null : said === "yes"));
const orNull = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(""), z.enum(values)], "wrong")
    .nullish()
    .transform((value) => (value === "" || value === null || value === undefined ? null : value));
/** `known`: the rows below say all; `none`: there was no such period; `unknown`: nobody knows. */
const listKnown = z.enum(["known", "none", "unknown"], "wrong").default("unknown");

export const periodLists = ["forem", "activity", "allowance"] as const;
export type PeriodList = (typeof periodLists)[number];
const numbers = Array.from({ length: periodRows }, (_, at) => at + 1);
const rowFields = Object.fromEntries(
  periodLists.flatMap((list) =>
    numbers.flatMap((row) => [
      [`${list}${row}From`, maybeDay],
      [`${list}${row}To`, maybeDay],
      ...(list === "allowance" ? [[`${list}${row}Kind`, orNull(allowanceKinds)]] : []),
    ]),
  ),
) as Record<string, typeof maybeDay>;

const facts = z.strictObject({
  person,
  since: z.union([z.literal(""), z.uuid("wrong")]).default(""),
  birthDate: maybeDay,
  schooling: yesNo,
  registered: yesNo,
  diploma: orNull(diplomas),
  sixthYear: yesNo,
  foremKnown: listKnown,
  activityKnown: listKnown,
  allowanceKnown: listKnown,
  receives: orNull(["none", "ri", "asfe", "both"]),
  stay: orNull(stays),
  aviq: yesNo,
  sentByForem: yesNo,
  ...rowFields,
});

type Rows = Readonly<Record<string, PlainDate | null | undefined>>;
type Wrong = { readonly field: string; readonly code: string };
type Row = Period & { readonly kind: string | null };

/** The rows of one list that say something; what is wrong with them goes to `wrong`. */
function rowsOf(list: PeriodList, rows: Rows, wrong: Wrong[]): readonly Row[] {
  return numbers.flatMap((row) => {
    const [from, to, kind] = [
      rows[`${list}${row}From`],
      rows[`${list}${row}To`],
      rows[`${list}${row}Kind`] as string | null | undefined,
    ];
    if (!from && !to) return [];
    if (!from) wrong.push({ field: `${list}${row}From`, code: "from_missing" });
    else if (to && isBefore(to, from)) wrong.push({ field: `${list}${row}To`, code: "to_before_from" });
    else if (list === "allowance" && !kind) wrong.push({ field: `${list}${row}Kind`, code: "kind_of_money_missing" });
    return from ? [{ from, to: to ?? null, kind: kind ?? null }] : [];
  });
}

/** Null is unknown; an empty list means that there was none. Rows that were filled say that the list is known. */
const listFrom = (known: "known" | "none" | "unknown", rows: readonly Row[], list: PeriodList, wrong: Wrong[]) => {
  if (known === "none" && rows.length > 0) wrong.push({ field: `${list}Known`, code: "none_with_periods" });
  if (known === "known" && rows.length === 0) wrong.push({ field: `${list}Known`, code: "periods_missing" });
  return known === "unknown" && rows.length === 0 ? null : rows;
};

const receiving = { none: [], ri: ["ri"], asfe: ["asfe"], both: ["ri", "asfe"] } as const;

/** The dated facts as the coach's form gives them; `on` is no field of it: it is the first day of the track. */
export const decideInput = facts.transform((given, context) => {
  const wrong: Wrong[] = [];
  const rows = given as unknown as Rows; // the names of the rows are made of numbers, which the type of a built shape cannot say
  const list = (name: PeriodList) => listFrom(given[`${name}Known`], rowsOf(name, rows, wrong), name, wrong);
  const plain = (name: "forem" | "activity") => list(name)?.map(({ from, to }) => ({ from, to })) ?? null;
  const situation: Omit<Situation, "on"> = {
    birthDate: given.birthDate,
    subjectToCompulsorySchooling: given.schooling,
    registeredAtForem: given.registered,
    highestDiploma: given.diploma,
    professionalSixthYearOnly: given.sixthYear,
    foremPeriods: plain("forem"),
    activityPeriods: plain("activity"),
    allowancePeriods: list("allowance") as readonly AllowancePeriod[] | null,
    receives: given.receives === null ? null : receiving[given.receives],
    stay: given.stay,
    aviq: given.aviq,
    sentByForem: given.sentByForem,
  };
  for (const { field, code } of wrong) context.addIssue({ code: "custom", message: code, path: [field] });
  return wrong.length > 0 ? z.NEVER : { person: given.person, since: given.since, situation };
});
