import { z } from "zod";
import { emailFrom, phoneFrom, type Contact } from "../people/model";
import { locales } from "../i18n/locale";
import { linkInput } from "../platform/link";
import { parsePlainDate } from "../kernel/plain-date";
import { isClockTime } from "../kernel/zoned";

const firstName = z
  .string("first_name_missing")
  .trim()
  .min(1, "first_name_missing")
  .max(80, "first_name_too_long")
  .regex(/\p{L}/u, "first_name_missing")
  .regex(/^[^\p{C}<>]*$/u, "wrong");
const familyName = z
  .string()
  .trim()
  .max(80, "family_name_too_long")
  .regex(/^[^\p{C}<>]*$/u, "wrong")
  .transform((name) => name || null)
  .optional();
// Free text: lines are welcome, other control characters are not (PostgreSQL refuses the null one).
const noControls = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;
const freeText = (max: number) => z.string().trim().max(max, "wrong").regex(noControls, "wrong");
const maybeText = (max: number) =>
  freeText(max)
    .transform((text) => text || null)
    .optional();

const locale = z.enum(locales).default("fr");
const session = z.uuid("session_missing");

const contactFields = {
  contact: z.enum(["phone", "email", "none"], "contact_choice_missing"),
  phone: z.string().max(40, "phone_wrong").optional(),
  email: z.string().max(254, "email_wrong").optional(),
};

type Typed = { readonly contact?: string; readonly phone?: string; readonly email?: string };

// Judged before the shape is: a list may stand where a text should.
const typedText = (value: unknown) => (typeof value === "string" ? value : "");

const reachOf = ({ contact, phone, email }: Typed): Contact | null =>
  contact === "phone" ? phoneFrom(typedText(phone)) : contact === "email" ? emailFrom(typedText(email)) : null;

const isGiven = (kind: "phone" | "email") => (typed: Typed) => typed.contact !== kind || reachOf(typed) !== null;
// Judged even when another field is wrong, so that every sentence shows at once.
const always = ({ value }: { value: unknown }) => typeof value === "object" && value !== null;

/** The form with the one way to reach somebody, out of a choice and the two fields beside it: `reach`. */
const withReach = <Shape extends z.ZodType<Typed & object>>(shape: Shape) =>
  shape
    .refine(isGiven("phone"), { path: ["phone"], message: "phone_wrong", when: always })
    .refine(isGiven("email"), { path: ["email"], message: "email_wrong", when: always })
    .transform((typed) => ({ ...typed, reach: reachOf(typed) }));

/** First name and one way to reach the person. `answers` is what the self-check holds, added by the server when sharing is ticked. */
export const bookInput = withReach(
  z.strictObject({
    session,
    firstName,
    familyName,
    locale,
    ...contactFields,
    share: z.literal("yes").optional(),
    answers: z.unknown().optional(),
  }),
);

/** The screen at the reception asks for two things; no phone means a code on paper. */
export const kioskInput = z
  .strictObject({ session, firstName, locale, phone: z.string().trim().max(40, "phone_wrong").optional() })
  .refine(({ phone }) => !phone || phoneFrom(typedText(phone)) !== null, {
    path: ["phone"],
    message: "phone_wrong",
    when: always,
  })
  .transform((typed) => ({ ...typed, reach: typed.phone ? phoneFrom(typed.phone) : null }));

export const deskBookInput = withReach(
  z.strictObject({
    session,
    firstName,
    familyName,
    locale,
    ...contactFields,
    source: z.enum(["coach", "walk_in"]).default("coach"),
  }),
);

/** A booking reached by its link, or by its id for somebody signed in. */
const reference = z.union(
  [
    linkInput("booking").transform((link) => ({ id: link.id, version: link.version })),
    z.uuid().transform((id) => ({ id, version: null })),
  ],
  "unknown_link",
);

export const bookingInput = z.strictObject({ booking: reference });
export const cancelInput = z.strictObject({
  booking: reference,
  reason: maybeText(500),
});
export const moveInput = z.strictObject({ booking: reference, session });
export const sessionInput = z.strictObject({ session });
export const paperCodeInput = z.strictObject({
  paper: z
    .string("code_unknown")
    .transform((code) => code.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    .pipe(z.string().regex(/^[A-HJ-NP-Z2-9]{8}$/, "code_unknown")),
  // Added by the server, never by the form: where the tries are counted.
  address: z.string().max(64).default(""),
});

const day = z.string("day_wrong").refine((text) => parsePlainDate(text) !== undefined, "day_wrong");
const time = z.string("time_wrong").refine(isClockTime, "time_wrong");

const plan = {
  site: z.uuid("site_missing"),
  room: z.string("room_missing").pipe(freeText(80)).pipe(z.string().min(1, "room_missing")),
  day,
  from: time,
  to: time,
  language: z.enum(locales).default("fr"),
  interpreter: maybeText(80),
  capacity: z.coerce.number("capacity_wrong").int("capacity_wrong").min(1, "capacity_wrong").max(500, "capacity_wrong"),
};

export const planInput = z.strictObject(plan);
export const changeInput = z.strictObject({ session, version: z.coerce.number().int(), ...plan });
export const cancelSessionInput = z.strictObject({
  session,
  reason: z.string("reason_missing").pipe(freeText(500)).pipe(z.string().min(1, "reason_missing")),
});

const statement = { id: z.uuid(), at: z.iso.datetime({ offset: true }) };

/** One statement about one person; `id` is made on the device, so that sending twice says it once. Instants are ISO 8601. Only an excuse has a reason. */
export const markInput = z
  .strictObject({
    ...statement,
    booking: z.uuid(),
    mark: z.enum(["present", "excused", "absent"]),
    reason: maybeText(500),
  })
  .transform((typed) => ({ ...typed, reason: typed.mark === "excused" ? (typed.reason ?? null) : null }));

/** `at` is the device's clock when the person came, if a phone without network said it. */
export const walkInInput = withReach(
  z.strictObject({ session, firstName, familyName, ...contactFields, locale, at: statement.at.optional() }),
);

/** What a phone at the door sends at once. Each statement is parsed by its own command: a wrong one does not hold up the others. */
export const statementsInput = z.strictObject({
  by: z.uuid(),
  statements: z
    .array(z.looseObject({ id: z.uuid(), kind: z.enum(["mark", "walk_in"]) }))
    .min(1)
    .max(50),
});
export const callInput = z.strictObject({
  booking: z.uuid(),
  why: z.enum(["unreachable", "absent"]),
  outcome: z.enum(["reached", "no_answer", "message_left"]),
});
