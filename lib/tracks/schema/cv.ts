import { z } from "zod";
import { isCard } from "../model/cv-cards";
import { cefrLevels, cvLanguages, cvLayouts, cvSections } from "../model/cv";
import { maybeText, neededText, person, version } from "./fields";

/** "03/2019", "3-2019", "2019-03" or "2019"; nothing when left empty. */
const month = z
  .string()
  .max(20, "month_wrong")
  .transform((typed, context) => {
    const text = typed.trim();
    if (text === "") return null;
    const found = /^(?:(\d{1,2})\s*[/.-]\s*)?(\d{4})$/.exec(text) ?? turned(/^(\d{4})-(\d{1,2})$/.exec(text));
    const [at, year] = [Number(found?.[1] ?? 1), Number(found?.[2])];
    if (found && year >= 1930 && year <= 2100 && at >= 1 && at <= 12)
      return found[1] === undefined ? String(year) : `${String(year)}-${String(at).padStart(2, "0")}`;
    context.addIssue({ code: "custom", message: "month_wrong" });
    return z.NEVER;
  })
  .nullish()
  .transform((value) => value ?? null);

const turned = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1]];

const chosenOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values, "wrong")
    .or(z.literal("").transform(() => null))
    .nullish()
    .transform((value) => value ?? null);

const words = {
  text: neededText(160, "line_missing"),
  language: z.enum(cvLanguages, "wrong").default("fr"),
  where: maybeText(80),
  place: maybeText(60),
  from: month,
  until: month,
  /** Ticked: it goes on. */
  now: z.literal("yes", "wrong").optional(),
  level: chosenOf(cefrLevels),
};
const section = z.enum(cvSections, "section_missing");

export const addLineInput = z.strictObject({ person, section, ...words });

const cards = z.preprocess(
  (typed) => (typed === undefined || typed === "" ? [] : Array.isArray(typed) ? (typed as unknown[]) : [typed]),
  z.array(z.string("wrong").refine(isCard, "wrong"), "wrong").min(1, "cards_missing").max(20, "wrong"),
);
export const addCardsInput = z.strictObject({ person, cards });

const line = z.uuid("wrong");
export const lineInput = z.strictObject({ line, version });
export const refuseInput = z.strictObject({ line, version, why: maybeText(200) });
export const changeInput = z.strictObject({ line, version, ...words });
export const orderInput = z.strictObject({ line, to: z.enum(["up", "down"], "wrong") });
export const aboutLine = z.strictObject({ line });
export const aboutVersion = z.strictObject({ version: z.uuid("wrong") });

/** A town is a name: a number would be the beginning of an address. */
const town = z
  .string()
  .trim()
  .max(60, "text_too_long")
  .regex(/^[\p{L}\p{M}\s'’().-]*$/u, "town_wrong")
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null);

const layout = z.enum(cvLayouts, "layout_missing");
const language = z.enum(cvLanguages, "wrong").default("fr");

/** One of the person's contacts by its id, or none. */
const contact = z
  .uuid("wrong")
  .or(z.literal("").transform(() => null))
  .nullish()
  .transform((value) => value ?? null);
/** What stands under the name on a paper: chosen by the person. */
export const paperHead = { phone: contact, email: contact, town };

export const makeInput = z.strictObject({ person, layout, language, ...paperHead });
/** Who accompanies the person chooses no contact for them: the last choice stays. */
export const makeAgainInput = z.strictObject({ person, layout, language });
