import { z } from "zod";
import { parsePlainDate, type PlainDate } from "../kernel/plain-date";
import { documentKinds, isCleanFile, type CleanFile, type DocumentKind } from "./model";

/** A file that went through the intake; a form alone can make none. */
export const cleanFileInput = z.custom<CleanFile>(isCleanFile, "file_missing");

/** As the file was called on the phone; `safeName` makes it safe. */
export const fileName = z.string().max(2_000).default("");

const chosen = (kind: DocumentKind) => kind !== "agreement_scan" && kind !== "plan_photo";
const kind = z.enum(documentKinds, "kind_missing").refine(chosen, "kind_missing");

const plausible = (day: string) => day >= "1900-01-01" && day <= "2199-12-31";
const maybeDay = z
  .string("day_wrong")
  .refine((text) => text === "" || (parsePlainDate(text) !== undefined && plausible(text)), "day_wrong")
  .transform((text) => (text === "" ? null : (text as PlainDate)))
  .nullish()
  .transform((day) => day ?? null);

export const person = z.uuid("wrong");
export const document = z.uuid("wrong");

export const addInput = z.strictObject({ person, kind, file: cleanFileInput, name: fileName, expiresOn: maybeDay });

export const checkInput = z
  .strictObject({
    person,
    document,
    answer: z.enum(["accepted", "refused"], "answer_missing"),
    why: z.string().trim().max(500, "text_too_long").default(""),
    expiresOn: maybeDay,
  })
  .refine(({ answer, why }) => answer !== "refused" || why !== "", { message: "why_missing", path: ["why"] });

export const oneInput = z.strictObject({ person, document });
export const documentInput = z.strictObject({ document });
export const aboutPerson = z.strictObject({ person });
export const nothing = z.strictObject({});
