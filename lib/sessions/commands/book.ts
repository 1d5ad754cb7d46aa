import { judged, keepShared } from "../../eligibility/facts";
import { ok, refuse } from "../../kernel/result";
import { firstNameKey, type Contact } from "../../people/model";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { linkToken } from "../../platform/link";
import { anyone } from "../../platform/policy";

import type { Source } from "../model";
import { aHost } from "../policy";
import { decideBooking, decideWaiting } from "../rules";
import { bookInput, deskBookInput } from "../schema";
import { houseRules, loadForBooking, lockSession, place, type Newcomer, type Placed } from "../seats";

type Typed = { readonly session: string; readonly firstName: string; readonly familyName?: string | null; readonly reach: Contact | null; readonly locale: string };

const newcomer = (typed: Typed, source: Source): Newcomer => ({
  firstName: typed.firstName, firstNameKey: firstNameKey(typed.firstName), familyName: typed.familyName ?? null, reach: typed.reach, locale: typed.locale, source,
});

const loadBooking = ({ db, input }: { db: Db; input: Typed }) =>
  loadForBooking(db, input.session, { reach: input.reach, firstNameKey: firstNameKey(input.firstName) });

/** What the page may know afterwards. Somebody reachable gets the link by message only, whether new or registered before: the page never says who is (ruling 7). */
const answer = (typed: Typed, placed: Placed | null) => ({
  session: typed.session,
  told: typed.reach?.kind ?? null,
  token: placed && typed.reach === null ? linkToken("booking", placed.booking, 1) : null,
});

const askedAgain = (booking: string, session: string): DomainEvent => ({ type: "bookings.asked_again", subject: booking, data: { session } });

/** A place at an information session: a first name and one way to reach the person, no account. */
export const bookSession = command({
  name: "sessions.book",
  input: bookInput,
  load: loadBooking,
  policy: anyone,
  run: async ({ db, actor, now, input, subject }) => {
    if (subject.liveBooking) return ok({ value: answer(input, null), events: [askedAgain(subject.liveBooking, subject.id)] });
    const house = await houseRules(db, actor, now);
    const decision = decideBooking(subject, house, now);
    if (!decision.ok) return decision;
    if (subject.recent >= house.bookings_per_contact_per_day) return refuse("too_many_bookings");

    const placed = await place(db, subject.id, subject.personId, newcomer(input, "web"), { status: "booked", seat: "counted" });
    if (!placed) return refuse("session_full");
    const shared = input.share ? await share(db, input.answers, placed, now) : [];
    return ok({ value: answer(input, placed), events: [{ type: "bookings.booked", subject: placed.booking, data: { session: subject.id } }, ...shared] });
  },
});

/** A place in the queue of a full session. */
export const joinQueue = command({
  name: "sessions.join_queue",
  input: bookInput,
  load: async (context) => ((await lockSession(context.db, context.input.session)) ? loadBooking(context) : null),
  policy: anyone,
  run: async ({ db, actor, now, input, subject }) => {
    if (subject.liveBooking) return ok({ value: answer(input, null), events: [askedAgain(subject.liveBooking, subject.id)] });
    const house = await houseRules(db, actor, now);
    const decision = decideWaiting(subject, house, now);
    if (!decision.ok) return decision;
    if (subject.recent >= house.bookings_per_contact_per_day) return refuse("too_many_bookings");

    const placed = await place(db, subject.id, subject.personId, newcomer(input, "web"), { status: "waiting", seat: "none" });
    if (!placed) return refuse("session_cancelled");
    const shared = input.share ? await share(db, input.answers, placed, now) : [];
    return ok({ value: answer(input, placed), events: [{ type: "bookings.waiting", subject: placed.booking, data: { session: subject.id } }, ...shared] });
  },
});

/** A coach books for somebody at the desk or on the phone: a place, or the queue when the room is full. */
export const bookFor = command({
  name: "sessions.book_for",
  input: deskBookInput,
  load: async (context) => ((await lockSession(context.db, context.input.session)) ? loadBooking(context) : null),
  policy: aHost,
  run: async ({ db, actor, now, input, subject }) => {
    if (subject.liveBooking) return refuse("already_booked");
    const house = await houseRules(db, actor, now);
    const decision = decideBooking(subject, { ...house, booking_closes_minutes: 0 }, now);
    if (!decision.ok && decision.refusal !== "session_full") return decision;

    const how = decision.ok ? ({ status: "booked", seat: "counted" } as const) : ({ status: "waiting", seat: "none" } as const);
    const placed = await place(db, subject.id, subject.personId, newcomer(input, input.source), how);
    if (!placed) return refuse("session_full");
    return ok({ value: { session: subject.id, ...placed }, events: [{ type: `bookings.${how.status}`, subject: placed.booking, data: { session: subject.id } }] });
  },
});

async function share(db: Db, answers: unknown, placed: Placed, now: Date): Promise<readonly DomainEvent[]> {
  const shared = await judged(db, answers, now);
  if (!shared) return [];
  await keepShared(db, shared, placed.person, placed.booking);
  return [{ type: "bookings.shared_answers", subject: placed.booking, data: { person: placed.person } }];
}
