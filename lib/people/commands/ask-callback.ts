import { z } from "zod";
import { locales } from "../../i18n/locale";
import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { anyone } from "../../platform/policy";
import { phoneFrom, type Contact } from "../model";

const perDay = 3;

/** A number somebody could call; anything else is `phone_wrong`. */
const phone = z
  .string("phone_wrong")
  .max(40, "phone_wrong")
  .transform((typed, context): Contact => {
    const found = phoneFrom(typed);
    if (found) return found;
    context.addIssue({ code: "custom", message: "phone_wrong" });
    return z.NEVER;
  });

const firstName = z
  .string("first_name_missing")
  .trim()
  .min(1, "first_name_missing")
  .max(80, "first_name_too_long")
  .regex(/\p{L}/u, "first_name_missing")
  .regex(/^[^\p{C}<>]*$/u, "wrong");

/** "Rappelez-moi": a human calls back. At most three requests per number and day, so that nobody can be made to ring without end. */
export const askCallback = command({
  name: "people.ask_callback",
  input: z.strictObject({ firstName, phone, locale: z.enum(locales).default("fr") }),
  load: async ({ db, input }) => {
    const [row] = await db.sql<{ recent: number }>`
      select count(*) as recent from callback_request where phone = ${input.phone.value} and created_at > now() - interval '1 day'`;
    return { recent: row?.recent ?? 0 };
  },
  policy: anyone,
  run: async ({ db, input, subject }) => {
    if (subject.recent >= perDay) return refuse("too_many_callbacks");
    const [made] = await db.sql<{ id: string }>`
      insert into callback_request (first_name, phone, locale) values (${input.firstName}, ${input.phone.value}, ${input.locale}) returning id`;
    if (!made) throw new Error("a request to be called back was not written");
    return ok({ value: { asked: made.id }, events: [{ type: "people.callback_asked", subject: made.id, data: {} }] });
  },
});
