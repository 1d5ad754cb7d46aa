import { z } from "zod";
import { fieldsIn, type Answer, type Field, type FieldName, type Section } from "../model/assessment";
import { maybeText, person } from "./fields";

const list = (most: number, item: z.ZodType<string>) =>
  z.preprocess(
    (typed) => (typed === undefined || typed === null || typed === "" ? [] : typeof typed === "string" ? [typed] : typed),
    z.array(item, "wrong").max(most, "too_many_chosen"),
  );

const year = z
  .string("year_wrong")
  .trim()
  .regex(/^$|^(19|20)\d\d$/, "year_wrong")
  .nullish()
  .transform((typed) => typed ?? null);

const noLines = (max: number) => maybeText(max).refine((text) => !text?.includes("\n"), "wrong");

function shapeOf(field: Field): z.ZodType<Answer | null> {
  switch (field.kind) {
    case "line":
      return noLines(field.max);
    case "lines":
      return maybeText(field.max);
    case "year":
      return year;
    case "one":
      return z
        .enum(["", ...field.options], "wrong")
        .nullish()
        .transform((typed) => typed ?? null);
    case "several":
      return list(field.options.length, z.enum(field.options, "wrong"));
    case "trades":
      return list(field.most, z.string("wrong").regex(/^[A-N]\d{4}$/, "wrong"));
  }
}

type Filled = {
  readonly person: string | undefined;
  readonly base: string;
  readonly typed: Readonly<Partial<Record<FieldName, Answer | null>>>;
};

/** What one section sends: whose assessment (oneself, when it is not said), the version it was filled upon, and its fields, all optional. */
export const sectionInput = (section: Section) => {
  const fields: readonly (readonly [string, Field])[] = Object.entries(fieldsIn[section]);
  const shapes = Object.fromEntries(fields.map(([name, field]) => [name, shapeOf(field)]));
  return z
    .strictObject({ person: person.optional(), base: z.union([z.literal(""), z.uuid("wrong")], "wrong").default(""), ...shapes })
    .transform(({ person: whose, base, ...typed }): Filled => ({
      person: whose,
      base,
      typed,
    }));
};

export const oneVersion = z.strictObject({ person, version: z.coerce.number("wrong").int("wrong").min(1, "wrong").optional() });
export const ownVersion = oneVersion.omit({ person: true });
