import { z } from "zod";
import { locales } from "../i18n/locale";
import { linkInput } from "../platform/link";
import { channels, emailFrom, phoneFrom, type Contact } from "./model";
import { staffRoles } from "../kernel/role";

/** A phone number or an e-mail address in one field: people know which of the two they gave us. */
const contact = z
  .string("contact_wrong")
  .max(254, "contact_wrong")
  .transform((typed, context): Contact => {
    const found = typed.includes("@") ? emailFrom(typed) : phoneFrom(typed);
    if (found) return found;
    context.addIssue({ code: "custom", message: "contact_wrong" });
    return z.NEVER;
  });

const email = z
  .string("email_wrong")
  .max(254, "email_wrong")
  .transform((typed, context) => {
    const found = emailFrom(typed);
    if (found) return found.value;
    context.addIssue({ code: "custom", message: "email_wrong" });
    return z.NEVER;
  });

const name = (missing: string, long: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(80, long)
    .regex(/\p{L}/u, missing)
    .regex(/^[^\p{C}<>]*$/u, "wrong");
const firstName = name("first_name_missing", "first_name_too_long");
const familyName = name("family_name_missing", "family_name_too_long");
const maybeFamilyName = z
  .string()
  .trim()
  .max(80, "family_name_too_long")
  .regex(/^[^\p{C}<>]*$/u, "wrong")
  .transform((typed) => typed || null);

const sixDigits = z
  .string("code_six_digits")
  .transform((typed) => typed.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "code_six_digits"));
/** From the authenticator app, or one of the ten on paper ("7K3MQ-PX9TA"). */
const factor = z
  .string("factor_shape")
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^(?:\d{6}|[A-HJ-NP-Z2-9]{10})$/, "factor_shape"));
const password = z.string("password_missing").min(1, "password_missing").max(512, "password_too_long");

const suite = z.string().max(300).optional();
/** Added by the server, never by the form: the secret of the browser that asked, the device, and whether strangers share it. */
const browser = z.string().length(43).nullable().default(null);
const device = z.string().max(80).default("");
const kiosk = z.boolean().default(false);
const sharedDevice = z.literal("yes").optional();
const entering = { suite, device, kiosk, sharedDevice };
const locale = z.enum(locales).default("fr");

export const askCodeInput = z.strictObject({ contact, locale, browser, suite });
export const askAgainInput = z.strictObject({ locale, browser, suite });
export const codeStepInput = z.strictObject({ browser });
export const enterWithCodeInput = z.strictObject({ code: sixDigits, browser, ...entering });
export const enterWithNameInput = z.strictObject({ firstName, browser, ...entering });

/** What the password page hands to the next one, sealed in the browser. */
const passed = z.strictObject({ membership: z.uuid(), changedAt: z.string() }).nullable().default(null);
export const passwordInput = z.strictObject({ email, password, suite });
export const factorInput = z.strictObject({ code: factor, passed, ...entering });

export const demonstrationInput = z.strictObject({
  as: z.enum(["seeker", "coach", "employer", "coordinator", "partner", "admin"], "wrong"),
  device,
  kiosk,
  suite,
});

export const outsideInput = z.strictObject({ issuer: z.url(), subject: z.string().min(1).max(255), device, kiosk });

export const proofInput = z.strictObject({ code: factor });
export const askProofInput = z.strictObject({ locale });

export const nothing = z.strictObject({});
export const sessionToEndInput = z.strictObject({ session: z.uuid("wrong") });

export const preferencesInput = z.strictObject({
  channel: z.enum(channels, "channel_missing"),
  locale: z.enum(locales, "wrong"),
  sharedPhone: z.enum(["yes", "no"]).default("no"),
});
export const identityInput = z.strictObject({ firstName, familyName: maybeFamilyName.default(null) });
export const newContactInput = z.strictObject({ contact, locale });
export const contactCodeInput = z.strictObject({ code: sixDigits });
export const undoInput = z.strictObject({ undo: linkInput("contact") });
export const contactToRemoveInput = z.strictObject({ contact: z.uuid("wrong") });

export const inviteInput = z.strictObject({
  email,
  firstName,
  familyName,
  role: z.enum(staffRoles, "role_missing"),
  organisation: z
    .string()
    .trim()
    .max(120, "wrong")
    .regex(/^[^\p{C}<>]*$/u, "wrong")
    .transform((typed) => typed || null)
    .default(null),
});
export const foundInput = z.strictObject({ email, firstName, familyName });
export const invitationInput = z.strictObject({ invitation: linkInput("invitation") });
export const invitationToWithdrawInput = z.strictObject({ invitation: z.uuid("wrong") });
export const choosePasswordInput = z
  .strictObject({ invitation: linkInput("invitation"), password, again: z.string().max(512, "password_too_long").default("") })
  .refine(({ password, again }) => password === again, { path: ["again"], message: "password_differs" });
/** What the password page of an invitation hands to the page of the second factor, sealed in the browser. */
const prepared = z.strictObject({ invitation: z.uuid(), passwordHash: z.string(), totp: z.string() }).nullable().default(null);
export const acceptInput = z.strictObject({ invitation: linkInput("invitation"), code: sixDigits, prepared, device, kiosk });

export const standingInput = z.strictObject({
  membership: z.uuid("wrong"),
  to: z.enum(["active", "suspended", "left"], "wrong"),
});
export const membershipInput = z.strictObject({ membership: z.uuid("wrong") });
