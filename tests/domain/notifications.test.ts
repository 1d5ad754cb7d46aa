import { describe, expect, it } from "vitest";
import { peopleNotices, sayCode, saySignIn } from "../../lib/people/notifications";
import { wayTo } from "../../lib/messages/rules";
import { bookingStatuses, eventTypes, type BookingToTell } from "../../lib/sessions/model";
import { bookingNotices, sayOfBooking, type BookingTemplate } from "../../lib/sessions/notifications";

const event = (type: string, data: Record<string, unknown> = {}) => ({
  id: 7,
  type,
  subject: "b1",
  data: { session: "s1", ...data },
});
const startsAt = new Date("2026-11-26T08:30:00Z");
const before = new Date("2026-11-25T16:00:00Z");
const booking = (status: BookingToTell["status"]): BookingToTell => ({
  id: "b1",
  person: "p1",
  status,
  linkVersion: 1,
  startsAt,
  endsAt: new Date("2026-11-26T10:00:00Z"),
  sessionStatus: "open",
  place: "Maison",
  offerUntil: status === "offered" ? new Date("2026-11-25T20:00:00Z") : null,
});

describe("which events tell somebody", () => {
  it("is this list, and nobody else is told", () => {
    const told = Object.fromEntries(
      eventTypes.map((type) => [
        type,
        bookingNotices(event(type))
          .map(({ template }) => template)
          .join(),
      ]),
    );
    expect(told).toEqual({
      "bookings.booked": "booked",
      "bookings.waiting": "waiting",
      "bookings.offered": "offered",
      "bookings.accepted": "accepted",
      "bookings.lapsed": "lapsed",
      "bookings.cancelled_by_person": "cancelled",
      "bookings.cancelled_by_mire": "session_cancelled",
      "bookings.moved": "moved",
      "bookings.asked_again": "asked_again",
      "bookings.changed": "changed",
      "bookings.reminder_due": "reminder",
      "bookings.absent": "absent",
      "bookings.confirmed": "",
      "bookings.marked": "",
      "bookings.shared_answers": "",
      "bookings.called": "",
      "bookings.opened_by_code": "",
      "bookings.code_refused": "",
      "bookings.walked_in": "",
      "sessions.planned": "",
      "sessions.changed": "",
      "sessions.cancelled": "",
      "sessions.closed": "",
    });
  });

  it("gives one key per event, and one per date for a reminder", () => {
    const key = (type: string, id: number, data: Record<string, unknown> = {}) =>
      bookingNotices({ ...event(type, data), id })[0]?.key;
    expect(key("bookings.asked_again", 1)).not.toBe(key("bookings.asked_again", 2));
    expect(key("bookings.reminder_due", 1, { startsAt: "a" })).toBe(key("bookings.reminder_due", 2, { startsAt: "a" }));
    expect(key("bookings.reminder_due", 1, { startsAt: "a" })).not.toBe(key("bookings.reminder_due", 1, { startsAt: "b" }));
  });

  it("tells a stranger's mailbox that somebody tried, a stranger's phone nothing, and an event of another slice nobody", () => {
    expect(peopleNotices(event("people.code_asked")).map(({ template }) => template)).toEqual(["code"]);
    expect(peopleNotices(event("people.code_asked_by_stranger", { kind: "email" })).map(({ template }) => template)).toEqual([
      "stranger",
    ]);
    expect(peopleNotices(event("people.code_asked_by_stranger", { kind: "phone" }))).toEqual([]);
    expect(peopleNotices(event("people.signed_out"))).toEqual([]);
    expect(bookingNotices(event("people.code_asked"))).toEqual([]);
  });
});

/** For each message, the only standing of a booking in which it is true the day before. */
const trueIn: Record<BookingTemplate, readonly string[]> = {
  booked: ["booked"],
  accepted: ["booked"],
  moved: ["booked"],
  reminder: ["booked"],
  waiting: ["waiting"],
  offered: ["offered"],
  lapsed: ["lapsed"],
  cancelled: ["cancelled_by_person"],
  session_cancelled: ["cancelled_by_mire"],
  absent: ["absent"],
  asked_again: ["booked", "waiting", "offered"],
  changed: ["booked", "waiting", "offered"],
};

describe("what is still true", () => {
  it.each(Object.entries(trueIn) as [BookingTemplate, readonly string[]][])(
    "%s, in the whole table of standings",
    (template, statuses) => {
      for (const status of bookingStatuses)
        expect([status, sayOfBooking(template, booking(status), before) !== null]).toEqual([status, statuses.includes(status)]);
    },
  );

  it("says nothing of a session that has begun, except what comes after it", () => {
    const during = new Date("2026-11-26T09:00:00Z");
    const later = new Date("2026-11-28T09:00:00Z");
    expect(sayOfBooking("reminder", booking("booked"), during)).toBeNull();
    expect(sayOfBooking("changed", booking("booked"), during)).toBeNull();
    expect(sayOfBooking("booked", booking("booked"), later)).toBeNull();
    expect(sayOfBooking("absent", booking("absent"), later)).not.toBeNull();
  });

  it("holds an offer to its hour", () => {
    expect(sayOfBooking("offered", booking("offered"), new Date("2026-11-25T20:00:00Z"))).not.toBeNull();
    expect(sayOfBooking("offered", booking("offered"), new Date("2026-11-25T20:00:01Z"))).toBeNull();
  });

  it("sends to other dates whoever has none left, to the booking whoever has one", () => {
    for (const [template, statuses] of Object.entries(trueIn) as [BookingTemplate, readonly BookingToTell["status"][]][]) {
      const opens = sayOfBooking(template, booking(statuses[0]!), before)!.opens;
      expect([template, "page" in opens]).toEqual([
        template,
        ["lapsed", "cancelled", "session_cancelled", "absent"].includes(template),
      ]);
    }
  });

  it("keeps a code to its ten minutes and its one use", () => {
    const code = {
      address: { kind: "phone", value: "+32470000001" } as const,
      code: "123456",
      expiresAt: startsAt,
      usedAt: null,
    };
    expect(sayCode(code, "fr", before)).not.toBeNull();
    expect(sayCode(code, "fr", startsAt)).toBeNull();
    expect(sayCode({ ...code, usedAt: before }, "fr", before)).toBeNull();
  });

  it("speaks of a sign-in only from a device not seen before", () => {
    const seen = { email: "a@b.example", firstName: "Claire", locale: "fr", role: "coach", at: before } as const;
    expect(saySignIn({ ...seen, device: "known" })).toBeNull();
    expect(saySignIn({ ...seen, device: "new" })?.opens).toEqual({ page: "/coach/compte" });
  });
});

describe("the way to somebody", () => {
  const phone = { kind: "phone", value: "+32470000001" } as const;
  const email = { kind: "email", value: "ana@courrier.example" } as const;
  const person = (channel: "sms" | "email" | "none", ...addresses: (typeof phone | typeof email)[]) =>
    wayTo({ firstName: "Ana", locale: "fr", channel, addresses });

  it("is the one they chose, else the one they have, and none when they asked not to be written to", () => {
    expect(person("sms", email, phone)).toEqual({ channel: "sms", to: phone.value });
    expect(person("email", phone, email)).toEqual({ channel: "email", to: email.value });
    expect(person("email", phone)).toEqual({ channel: "sms", to: phone.value });
    expect(person("none", phone, email)).toBeNull();
    expect(person("sms")).toBeNull();
  });
});
