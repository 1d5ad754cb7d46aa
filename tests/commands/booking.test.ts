import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { linkToken } from "../../lib/platform/link";
import { bookSession, joinQueue } from "../../lib/sessions/commands/book";
import { acceptOffer, cancelBooking, confirmBooking, lapseOffers, moveBooking } from "../../lib/sessions/commands/manage";
import { openByCode } from "../../lib/sessions/commands/open-by-code";
import { changeSession } from "../../lib/sessions/commands/plan";
import { bookingByLink } from "../../lib/sessions/queries/public";
import { system } from "../../lib/platform/actor";
import { asSuperuser } from "../database";
import { byPhone, newSession, newWorld, phone, seatsOf, someone, type World } from "../world";

const now = new Date("2031-03-02T08:00:00Z");
const at = (iso: string) => ({ now: new Date(iso) });
let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

const book = (session: string, firstName: string, index: number) =>
  bookSession.execute(world.visitor, byPhone(session, firstName, phone(index)), { now });
const link = async (session: string, firstName: string) => {
  const booking = (await seatsOf(session)).bookings.find((row) => row.firstName === firstName);
  return { booking: linkToken("booking", booking!.id, 1) };
};

describe("booking a place", () => {
  it("takes one place for a first name and a phone", async () => {
    const session = await newSession(world, 2);
    expect(await book(session, "Ana", 1)).toMatchObject({ status: "done", value: { told: "phone", token: null } });
    expect(await seatsOf(session)).toMatchObject({ taken: 1, counted: 1 });
  });

  it("gives a paper code and the link at once to somebody with neither phone nor e-mail", async () => {
    const session = await newSession(world, 2);
    const booked = await bookSession.execute(world.visitor, { session, firstName: "Rosa", contact: "none" }, { now });
    const token = booked.status === "done" ? booked.value.token : null;
    const view = await bookingByLink.ask(world.visitor, { token: token! }, now);
    expect(view).toMatchObject({ firstName: "Rosa", status: "booked", hasContact: false });
    expect(await openByCode.execute(world.visitor, { paper: view!.paperCode.toLowerCase() })).toMatchObject({
      status: "done",
      value: { token },
    });
  });

  it("answers a second booking like the first, writes none, and sends the link again", async () => {
    const session = await newSession(world, 5);
    const first = await book(session, "Léa-Maëlle", 2);
    const second = await book(session, "lea maelle", 2);
    expect(second).toEqual(first);
    expect((await seatsOf(session)).bookings).toHaveLength(1);
  });

  it("lets a family share a phone", async () => {
    const session = await newSession(world, 5);
    await book(session, "Mère", 3);
    await book(session, "Fils", 3);
    expect(await seatsOf(session)).toMatchObject({ taken: 2 });
  });

  it("does one thing for a double click, and refuses the same key with other words", async () => {
    const session = await newSession(world, 5);
    const onceKey = crypto.randomUUID();
    const typed = { session, firstName: "Deux", contact: "none" };
    const [a, b] = await Promise.all([
      bookSession.execute(world.visitor, typed, { now, onceKey }),
      bookSession.execute(world.visitor, typed, { now, onceKey }),
    ]);
    expect(a).toEqual(b);
    expect((await seatsOf(session)).taken).toBe(1);
    expect(await bookSession.execute(world.visitor, { ...typed, firstName: "Trois" }, { now, onceKey })).toMatchObject({
      status: "refused",
      refusal: "already_used",
    });
  });

  it("makes one booking of two simultaneous posts by the same new person", async () => {
    const session = await newSession(world, 9);
    await Promise.all(Array.from({ length: 8 }, () => book(session, "Pressée", 4)));
    expect(await seatsOf(session)).toMatchObject({ taken: 1, counted: 1, bookings: [{ status: "booked" }] });
  });

  it("refuses with the field and a code, and writes nothing", async () => {
    const session = await newSession(world, 2);
    expect(await bookSession.execute(world.visitor, { session, firstName: " ", contact: "phone", phone: "12" }, { now })).toEqual(
      {
        status: "invalid",
        errors: { firstName: ["first_name_missing"], phone: ["phone_wrong"] },
      },
    );
    expect(
      await bookSession.execute(world.visitor, { session, firstName: "X", contact: "none", seat: "1" }, { now }),
    ).toMatchObject({ status: "invalid" });
    expect((await seatsOf(session)).bookings).toHaveLength(0);
  });

  it("closes one hour before, and says when it is full", async () => {
    const session = await newSession(world, 1);
    const typed = byPhone(session, "Tard", phone(5));
    expect(await bookSession.execute(world.visitor, typed, at("2031-03-12T07:30:00Z"))).toMatchObject({
      refusal: "booking_closed",
    });
    expect(await bookSession.execute(world.visitor, typed, at("2031-03-12T07:29:59Z"))).toMatchObject({ status: "done" });
    expect(await book(session, "Trop", 6)).toMatchObject({ refusal: "session_full" });
  });

  it("stops the eleventh booking of a day by one contact", async () => {
    const sessions = await Promise.all(Array.from({ length: 11 }, () => newSession(world, 3)));
    const answers = [];
    for (const [n, session] of sessions.entries()) answers.push(await book(session, `Robot${n}`, 77));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(10);
    expect(answers.at(-1)).toMatchObject({ refusal: "too_many_bookings" });
  });
});

describe("the waiting list", () => {
  const full = async () => {
    const session = await newSession(world, 1);
    await book(session, "Assise", 10);
    for (const [n, name] of ["Un", "Deux", "Trois"].entries())
      await joinQueue.execute(world.visitor, byPhone(session, name, phone(11 + n)), { now });
    return session;
  };

  it("is refused while a place is free", async () => {
    const session = await newSession(world, 1);
    expect(await joinQueue.execute(world.visitor, byPhone(session, "Un", phone(20)), { now })).toMatchObject({
      refusal: "seat_free",
    });
  });

  it("offers a freed place to its head, who accepts in time", async () => {
    const session = await full();
    await cancelBooking.execute(world.visitor, await link(session, "Assise"), { now });
    const seats = await seatsOf(session);
    expect([seats.statusOf("Un"), seats.statusOf("Deux"), seats.taken]).toEqual(["offered", "waiting", 1]);
    expect(await book(session, "Coupe-file", 21)).toMatchObject({ refusal: "session_full" });
    expect(await acceptOffer.execute(world.visitor, await link(session, "Un"), at("2031-03-03T08:00:00Z"))).toMatchObject({
      status: "done",
    });
    expect((await seatsOf(session)).statusOf("Un")).toBe("booked");
  });

  it("passes an offer that lapsed to the next, in order, and refuses the late acceptance", async () => {
    const session = await full();
    await cancelBooking.execute(world.visitor, await link(session, "Assise"), { now });
    expect(await acceptOffer.execute(world.visitor, await link(session, "Un"), at("2031-03-03T08:00:01Z"))).toMatchObject({
      refusal: "offer_lapsed",
    });
    await lapseOffers.execute(system(world.mission, "sweep"), {}, at("2031-03-03T08:00:01Z"));
    const seats = await seatsOf(session);
    expect([seats.statusOf("Un"), seats.statusOf("Deux"), seats.statusOf("Trois"), seats.taken]).toEqual([
      "lapsed",
      "offered",
      "waiting",
      1,
    ]);
  });

  it("holds nothing in the last two hours: the place goes to the room", async () => {
    const session = await full();
    await cancelBooking.execute(world.visitor, await link(session, "Assise"), at("2031-03-12T06:30:00Z"));
    const seats = await seatsOf(session);
    expect([seats.statusOf("Un"), seats.taken]).toEqual(["waiting", 0]);
  });

  it("gets new places first when the coach adds some", async () => {
    const session = await full();
    const changed = await changeSession.execute(
      world.coach,
      { session, version: 1, site: world.site, room: "Salle 1", day: "2031-03-12", from: "09:30", to: "11:00", capacity: 3 },
      { now },
    );
    expect(changed.status).toBe("done");
    const seats = await seatsOf(session);
    expect([seats.statusOf("Un"), seats.statusOf("Deux"), seats.statusOf("Trois"), seats.taken]).toEqual([
      "offered",
      "offered",
      "waiting",
      3,
    ]);
  });

  it("loses nobody and overbooks nothing when everybody acts at once", async () => {
    const session = await newSession(world, 3);
    const names = Array.from({ length: 12 }, (_, n) => `P${String.fromCharCode(65 + n)}`);
    for (const [n, name] of names.entries()) {
      const typed = byPhone(session, name, phone(100 + n));
      if ((await bookSession.execute(world.visitor, typed, { now })).status !== "done")
        await joinQueue.execute(world.visitor, typed, { now });
    }
    const links = await Promise.all(names.slice(0, 6).map((name) => link(session, name)));
    await Promise.all(links.map((each) => cancelBooking.execute(world.visitor, each, { now })));
    const seats = await seatsOf(session);
    expect(seats.bookings.filter(({ status }) => status === "offered").map(({ firstName }) => firstName)).toEqual([
      "PG",
      "PH",
      "PI",
    ]);
    expect(seats).toMatchObject({ taken: 3, counted: 3 });
  });
});

describe("managing a booking by its link", () => {
  it("confirms, cancels once, and forgets nothing", async () => {
    const session = await newSession(world, 2);
    await book(session, "Zoé", 30);
    const zoe = await link(session, "Zoé");
    expect(await confirmBooking.execute(world.visitor, zoe, { now })).toMatchObject({ status: "done" });
    expect(await cancelBooking.execute(world.visitor, { ...zoe, reason: "Malade" }, { now })).toMatchObject({ status: "done" });
    expect(await cancelBooking.execute(world.visitor, zoe, { now })).toMatchObject({ status: "done" });
    expect(await confirmBooking.execute(world.visitor, zoe, { now })).toMatchObject({ refusal: "not_booked" });
    expect((await seatsOf(session)).taken).toBe(0);
  });

  it("moves to another date, or keeps the place when the other date is full", async () => {
    const [from, to, full] = [await newSession(world, 1), await newSession(world, 1), await newSession(world, 1)];
    await book(from, "Mina", 31);
    await book(full, "Autre", 32);
    const mina = await link(from, "Mina");
    expect(await moveBooking.execute(world.visitor, { ...mina, session: full }, { now })).toMatchObject({
      refusal: "session_full",
    });
    expect((await seatsOf(from)).statusOf("Mina")).toBe("booked");
    expect(await moveBooking.execute(world.visitor, { ...mina, session: to }, { now })).toMatchObject({ status: "done" });
    expect([(await seatsOf(from)).taken, (await seatsOf(to)).statusOf("Mina")]).toEqual([0, "booked"]);
    expect(await bookingByLink.ask(world.visitor, { token: mina.booking }, now)).toMatchObject({
      status: "cancelled_by_person",
      movedTo: expect.any(String),
    });
  });

  it("opens nothing with an altered, foreign or old link", async () => {
    const session = await newSession(world, 1);
    await book(session, "Nora", 33);
    const nora = await link(session, "Nora");
    const altered = `${nora.booking.slice(0, -1)}${nora.booking.endsWith("A") ? "B" : "A"}`;
    const other = await newWorld();
    expect(await cancelBooking.execute(world.visitor, { booking: altered }, { now })).toMatchObject({ status: "invalid" });
    expect(await cancelBooking.execute(other.visitor, nora, { now })).toEqual({ status: "missing" });
    expect(await bookingByLink.ask(other.visitor, { token: nora.booking }, now)).toBeNull();
    expect(await bookingByLink.ask(world.visitor, { token: nora.booking }, new Date("2031-04-11T10:00:01Z"))).toBeNull();
    expect(await cancelBooking.execute(world.visitor, { booking: (await seatsOf(session)).bookings[0]!.id }, { now })).toEqual({
      status: "missing",
    });
  });

  it("lets the person themself act when signed in, and nobody else", async () => {
    const session = await newSession(world, 3);
    await book(session, "Sara", 34);
    const { id } = (await seatsOf(session)).bookings[0]!;
    const stranger = await someone(world.mission, "seeker", "Tom");
    expect(await cancelBooking.execute(stranger, { booking: id }, { now })).toEqual({ status: "missing" });
    const [row] = (
      await asSuperuser((client) => client.query<{ person_id: string }>("select person_id from booking where id = $1", [id]))
    ).rows;
    const sara = { ...stranger, personId: row!.person_id as never };
    expect(await confirmBooking.execute(sara, { booking: id }, { now })).toMatchObject({ status: "done" });
  });
});
