import { z } from "zod";
import { locales } from "../../i18n/locale";
import { isCleanFile, type CleanFile } from "../../documents/model";
import { linkInput } from "../../platform/link";
import { frequencies, withdrawalReasons } from "../model/agreements";
import { day, person, version } from "./fields";

const noControls = /^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]*$/;

/** Free commitments, one a line: twelve at most, of two hundred signs each. */
const lines = z
  .string("wrong")
  .max(2_600, "text_too_long")
  .regex(noControls, "wrong")
  .default("")
  .transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []))
  .refine((all) => all.length <= 12 && all.every((line) => line.length <= 200), "too_many_lines");

export const draftInput = z.strictObject({
  person,
  from: day,
  until: day,
  frequency: z.enum(frequencies, "wrong"),
  forPerson: lines,
  forMire: lines,
  /** Of the draft that is changed; none for a new one. */
  version: version.optional(),
});

const agreement = z.uuid("wrong");
export const agreementInput = z.strictObject({ agreement });
export const agreementVersionInput = z.strictObject({ agreement, version });
export const withdrawInput = z.strictObject({ agreement, reason: z.enum(withdrawalReasons, "reason_to_choose") });

/** A signature reached by its link, or by its id for somebody signed in. */
const reference = z.union(
  [
    linkInput("signature").transform((link) => ({ id: link.id, version: link.version, by: "link" as const })),
    z.uuid().transform((id) => ({ id, version: null, by: "account" as const })),
  ],
  "unknown_link",
);

/** Typed as one signs: a name with at least one letter. */
const name = z
  .string("name_missing")
  .trim()
  .min(2, "name_missing")
  .max(120, "wrong")
  .regex(/\p{L}/u, "name_missing")
  .regex(/^[^\p{C}<>]*$/u, "wrong");
const read = z.literal("yes", "read_missing");
const browser = z.string().length(43).nullable().default(null);
const code = z
  .string("code_six_digits")
  .transform((typed) => typed.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "code_six_digits"));

export const signInput = z.strictObject({ signature: reference, name, read });
export const refuseInput = z.strictObject({ signature: reference });
export const byLinkInput = z.strictObject({ token: linkInput("signature") });
export const askSignCodeInput = z.strictObject({
  signature: linkInput("signature"),
  browser,
  locale: z.enum(locales).default("fr"),
});
export const signByCodeInput = z.strictObject({ signature: linkInput("signature"), name, read, code, browser });

const signature = z.uuid("wrong");
export const signatureInput = z.strictObject({ signature });
export const signForMireInput = z.strictObject({ signature, read });
export const askAgainInput = z.strictObject({
  signature,
  email: z
    .string()
    .trim()
    .max(254, "email_wrong")
    .refine((typed) => typed === "" || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(typed), "email_wrong")
    .default(""),
});

/** What the sealed cookie of a lent screen holds; the server adds it, no form can. */
export const lent = z.strictObject({ signature: z.uuid(), by: z.uuid() }).nullable().default(null);
export const onScreenInput = z.strictObject({ lent });
export const signOnScreenInput = z.strictObject({ lent, name, read });

/** `name` is how the file was called: the door of files gives it; the name that was written by hand is `signedName`. */
export const recordPaperInput = z
  .strictObject({
    signature,
    signedName: name,
    on: day,
    readAloud: z.enum(["yes", "no"]).default("no"),
    file: z.custom<CleanFile>(isCleanFile, "file_missing"),
    name: z.string().max(2_000).default(""),
  })
  .transform(({ name: fileName, signedName, ...rest }) => ({ ...rest, fileName, name: signedName }));
