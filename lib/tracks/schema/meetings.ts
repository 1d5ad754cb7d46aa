import { z } from "zod";
import { isClockTime } from "../../kernel/zoned";
import { linkInput } from "../../platform/link";
import { absenceOutcomes, marks, places, purposes, type Place } from "../model/meetings";
import { day, maybeText, neededText, person, version } from "./fields";

const time = z.string("time_wrong").refine(isClockTime, "time_wrong");
const orNothing = (text: string | undefined) => (text === "" ? undefined : text);
const maybeId = (code: string) =>
  z
    .string()
    .optional()
    .transform(orNothing)
    .pipe(z.uuid(code).optional())
    .transform((id) => id ?? null);

type Where = { readonly place: Place; readonly site: string | null; readonly room: string | null };
const isPlace = (word: string): word is Place => (places as readonly string[]).includes(word);

/** One choice says where: `phone`, `video`, `elsewhere`, or a house and perhaps one of its rooms (`id|room`). */
const where = z.string("place_missing").transform((typed, context): Where => {
  if (isPlace(typed) && typed !== "site") return { place: typed, site: null, room: null };
  const cut = typed.indexOf("|");
  const [site, room] = cut < 0 ? [typed, ""] : [typed.slice(0, cut), typed.slice(cut + 1)];
  if (z.uuid().safeParse(site).success && room.length <= 80) return { place: "site", site, room: room || null };
  context.addIssue({ code: "custom", message: "place_missing" });
  return z.NEVER;
});
// Judged even when another field is wrong, so that every sentence shows at once.
const isWhole = ({ value }: { value: unknown }) => typeof value === "object" && value !== null && "where" in value;
const placed = <Shape extends z.ZodType<{ readonly where: Where; readonly detail: string | null }>>(shape: Shape) =>
  shape.refine((typed) => (typed.where as Where | undefined)?.place !== "elsewhere" || Boolean(typed.detail), {
    path: ["detail"],
    message: "detail_missing",
    when: isWhole,
  });
const place = { where, detail: maybeText(200) };
const when = { day, from: time, to: time };

const capacity = z.coerce.number("seats_wrong").int("seats_wrong").min(1, "seats_wrong").max(100, "seats_wrong");

export const planInput = placed(z.strictObject({ person, purpose: z.enum(purposes, "purpose_missing"), ...when, ...place }));

export const workshopInput = placed(z.strictObject({ title: neededText(120, "title_missing"), capacity, ...when, ...place }));

export const changeInput = placed(
  z.strictObject({
    meeting: z.uuid("wrong"),
    version,
    ...when,
    ...place,
    capacity: z.union([z.literal("").transform(() => undefined), capacity], "seats_wrong").optional(),
  }),
);

export const cancelInput = z.strictObject({ meeting: z.uuid("wrong"), reason: neededText(500, "reason_missing") });
export const seatInput = z.strictObject({ meeting: z.uuid("wrong"), person });
export const attendeeInput = z.strictObject({ attendee: z.uuid("wrong") });
export const meetingInput = z.strictObject({ meeting: z.uuid() });

/** A place reached by its link, or by its id for somebody signed in. */
const reference = z.union(
  [
    linkInput("meeting").transform(({ id, version: seen }) => ({ id, version: seen })),
    z.uuid().transform((id) => ({ id, version: null as number | null })),
  ],
  "unknown_link",
);

export const ownInput = z.strictObject({ attendee: reference });
export const excuseInput = z.strictObject({ attendee: reference, reason: maybeText(500) });
export const moveInput = z.strictObject({
  attendee: reference,
  slot: z
    .string("slot_missing")
    .refine((text) => z.iso.datetime().safeParse(text).success, "slot_missing")
    .transform((text) => new Date(text)),
});

export const markInput = z.strictObject({
  attendee: z.uuid("wrong"),
  mark: z.enum(marks, "mark_missing"),
  reason: maybeText(500),
});
export const commentInput = z.strictObject({ attendee: z.uuid("wrong"), text: neededText(500, "comment_missing") });

export const followInput = z.strictObject({
  attendee: z.uuid("wrong"),
  step: z.enum(["call", "letter", "closed"], "wrong"),
  outcome: z
    .string()
    .optional()
    .transform(orNothing)
    .pipe(z.enum(absenceOutcomes, "outcome_missing").optional())
    .transform((outcome) => outcome ?? null),
});

const minutesFrom = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
/** The end of a day is written 00:00 by a clock, and meant as midnight. */
const closing = (text: string) => (text === "00:00" ? 1440 : minutesFrom(text));

export const openingInput = z.strictObject({
  weekday: z.coerce.number("weekday_missing").int("weekday_missing").min(1, "weekday_missing").max(7, "weekday_missing"),
  from: time.transform(minutesFrom),
  to: time.transform(closing),
  site: maybeId("site_missing"),
});
/** Whole days, both ends included, unless hours are given. */
export const timeOffInput = z.strictObject({
  fromDay: day,
  fromTime: z.string().optional().transform(orNothing).pipe(time.optional()),
  untilDay: day,
  untilTime: z.string().optional().transform(orNothing).pipe(time.optional()),
});
export const rowInput = z.strictObject({ id: z.uuid("wrong") });
