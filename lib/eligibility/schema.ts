import { z } from "zod";
import { isBefore, parsePlainDate } from "../kernel/plain-date";
import { locales } from "../i18n/locale";
import { phoneFrom, type Contact } from "../people/model";
import { allowanceKinds, cpasAids, diplomas, questions, stays, type Answers, type QuestionSlug, type Situation } from "./model";

/** What can be wrong with a field. The messages of the shapes below are these codes. */
export const fieldCodes = [
  "required",
  "wrong_type",
  "unknown_property",
  "unknown_value",
  "impossible_date",
  "to_before_from",
  "birth_after_on",
  "too_many_periods",
  "none_with_another",
  "invalid_json",
] as const;
export type FieldCode = (typeof fieldCodes)[number];
export type FieldError = { readonly field: string; readonly code: FieldCode };

export const MAX_PERIODS = 200;
const MAX_ERRORS = 100;
const MAX_FIELD_LENGTH = 120;

const missingOr =
  (code: FieldCode) =>
  ({ input }: { readonly input?: unknown }): FieldCode =>
    input === undefined || input === null ? "required" : code;

const day = z.string({ error: missingOr("wrong_type") }).transform((text, context) => {
  const date = parsePlainDate(text);
  if (date) return date;
  context.addIssue({ code: "custom", message: "impossible_date" });
  return z.NEVER;
});

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: missingOr("unknown_value") });
const yesOrNo = z.boolean({ error: "wrong_type" }).nullish();

/** `to` absent or null: still running. */
const periodShape = { from: day, to: day.nullish().transform((to) => to ?? null) };
const inOrder = ({ from, to }: { from: z.output<typeof day>; to: z.output<typeof day> | null }) =>
  to === null || !isBefore(to, from);
const orderError = { error: "to_before_from", path: ["to"] };
const strict = { error: "wrong_type" };

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: "wrong_type" }).max(MAX_PERIODS, "too_many_periods").nullish();
const period = z.strictObject(periodShape, strict).refine(inOrder, orderError);
const allowance = z.strictObject({ ...periodShape, kind: oneOf(allowanceKinds) }, strict).refine(inOrder, orderError);

const situation = z
  .strictObject(
    {
      on: day,
      birthDate: day.nullish(),
      subjectToCompulsorySchooling: yesOrNo,
      registeredAtForem: yesOrNo,
      highestDiploma: oneOf(diplomas).nullish(),
      professionalSixthYearOnly: yesOrNo,
      foremPeriods: listOf(period),
      activityPeriods: listOf(period),
      allowancePeriods: listOf(allowance),
      receives: z.array(oneOf(cpasAids), { error: "wrong_type" }).nullish(),
      stay: oneOf(stays).nullish(),
      aviq: yesOrNo,
      sentByForem: yesOrNo,
    },
    strict,
  )
  .refine(({ on, birthDate }) => !birthDate || !isBefore(on, birthDate), { error: "birth_after_on", path: ["birthDate"] });

/** `foremPeriods[0].to`: names joined by dots, places in brackets, counted from 0. Empty: the whole body. */
const fieldPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");

const isFieldCode = (text: string): text is FieldCode => fieldCodes.some((code) => code === text);

const located = (path: readonly PropertyKey[], code: FieldCode): FieldError => ({
  field: fieldPath(path).slice(0, MAX_FIELD_LENGTH),
  code,
});

const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues
    .flatMap((issue) => {
      if (issue.code === "unrecognized_keys") return issue.keys.map((key) => located([...issue.path, key], "unknown_property"));
      return [located(issue.path, isFieldCode(issue.message) ? issue.message : "wrong_type")];
    })
    .slice(0, MAX_ERRORS);

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: readonly FieldError[] };

const parsed = <Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> => {
  const result = schema.safeParse(input, { reportInput: false });
  return result.success ? { ok: true, value: result.data } : { ok: false, errors: fieldErrors(result.error) };
};

/** The body of `POST /api/eligibility`, strict. */
export const parseSituation = (input: unknown): Parsed<Situation> => parsed<Situation>(situation, input);

const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .preprocess(
      (input) => (typeof input === "string" ? [input] : input),
      z.array(oneOf(values), { error: missingOr("wrong_type") }).min(1, "required"),
    )
    .transform((ticks) => values.filter((value): value is Values[number] => ticks.includes(value)))
    .refine((ticks) => !ticks.includes("none") || ticks.length === 1, "none_with_another");

const [age, forem, diplome, travail, situationQuestion] = questions;

/** One shape per question. A lone tick may come as a string; "none of these" beside another tick contradicts it. */
const answerShapes = {
  age: oneOf(age.answers),
  forem: oneOf(forem.answers),
  diplome: oneOf(diplome.answers),
  travail: several(travail.answers),
  situation: several(situationQuestion.answers),
};

const answers = z.strictObject(answerShapes).partial();

export const isQuestionSlug = (text: string): text is QuestionSlug => questions.some(({ slug }) => slug === text);

/** What one question page posts: its own answer, and nothing else is read. The error, if any, is on the field named by the slug. */
export const parseAnswer = (slug: QuestionSlug, typed: Readonly<Record<string, unknown>>): Parsed<Answers> => {
  const answer = parsed<Answers>(z.object({ [slug]: answerShapes[slug] }), { [slug]: typed[slug] });
  return answer.ok ? answer : { ok: false, errors: answer.errors.slice(0, 1).map(({ code }) => ({ field: slug, code })) };
};

/** The answers kept so far, as the sealed cookie gives them back. */
export const parseAnswers = (input: unknown): Parsed<Answers> => parsed<Answers>(answers, input);

/** "Envoyer à mon téléphone": a number somebody could call, and nothing of the answers. */
export const sendResultInput = z.strictObject({
  phone: z
    .string("phone_wrong")
    .max(40, "phone_wrong")
    .transform((typed, context): Contact => {
      const found = phoneFrom(typed);
      if (found) return found;
      context.addIssue({ code: "custom", message: "phone_wrong" });
      return z.NEVER;
    }),
  locale: z.enum(locales).default("fr"),
});
