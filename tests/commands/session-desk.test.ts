import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { bookFor, bookSession } from "../../lib/sessions/commands/book";
import { cancelSession, changeSession, closeSession, remindTomorrow } from "../../lib/sessions/commands/plan";
import { markAttendance, walkIn } from "../../lib/sessions/commands/attend";
import { openSessions } from "../../lib/sessions/queries/public";
import { sessionSheet } from "../../lib/sessions/queries/desk";
import { system } from "../../lib/platform/actor";
import { byPhone, newSession, newWorld, phone, seatsOf, type World } from "../world";

const now = new Date("2031-03-02T08:00:00Z");
const at = (iso: string) => ({ now: new Date(iso) });
let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

const book = (session: string, firstName: string, index: number) =>
  bookSession.execute(world.visitor, byPhone(session, firstName, phone(index)), { now });

describe("the coach's side", () => {
  const opened = () => newSession(world, 2);
  const statement = (booking: string, mark: string, iso: string) => ({ id: crypto.randomUUID(), booking, mark, at: iso });

  it("keeps two statements about one person, the later prevailing whatever the order of arrival", async () => {
    const session = await opened();
    await book(session, "Ida", 40);
    const [ida] = (await seatsOf(session)).bookings;
    const late = statement(ida!.id, "present", "2031-03-12T08:40:00Z");
    const early = statement(ida!.id, "absent", "2031-03-12T08:31:00Z");
    const arrival = at("2031-03-12T09:00:00Z");
    await markAttendance.execute(world.coach, late, arrival);
    await markAttendance.execute(world.coach, early, arrival);
    await markAttendance.execute(world.coach, late, arrival);
    const sheet = await sessionSheet.ask(world.coach, { id: session });
    expect(sheet!.lines[0]).toMatchObject({ status: "present", marks: [{ mark: "present" }, { mark: "absent" }] });
  });

  it("lets late walk-ins in, beyond the places when none is left", async () => {
    const session = await opened();
    await book(session, "A", 41);
    const arrival = at("2031-03-12T08:35:00Z");
    expect(await walkIn.execute(world.coach, { session, firstName: "B", contact: "none" }, arrival)).toMatchObject({
      status: "done",
    });
    expect(await walkIn.execute(world.coach, { session, firstName: "C", contact: "none" }, arrival)).toMatchObject({
      status: "done",
    });
    expect(await seatsOf(session)).toMatchObject({
      taken: 2,
      counted: 2,
      bookings: [{}, {}, { seat: "extra", status: "present" }],
    });
  });

  it("closes: whoever was expected and not marked was absent", async () => {
    const session = await opened();
    await book(session, "Venue", 42);
    await book(session, "Pas-venue", 43);
    const [venue] = (await seatsOf(session)).bookings.filter(({ firstName }) => firstName === "Venue");
    await markAttendance.execute(
      world.coach,
      statement(venue!.id, "present", "2031-03-12T08:30:00Z"),
      at("2031-03-12T08:30:00Z"),
    );
    expect(await closeSession.execute(world.coach, { session }, at("2031-03-12T08:00:00Z"))).toMatchObject({
      refusal: "not_started",
    });
    await closeSession.execute(world.coach, { session }, at("2031-03-12T10:00:00Z"));
    const seats = await seatsOf(session);
    expect([seats.statusOf("Venue"), seats.statusOf("Pas-venue")]).toEqual(["present", "absent"]);
  });

  it("cancels a session for everybody, once", async () => {
    const session = await opened();
    await book(session, "Q", 44);
    await cancelSession.execute(world.coach, { session, reason: "Panne de chauffage" }, { now });
    expect((await seatsOf(session)).statusOf("Q")).toBe("cancelled_by_mire");
    expect(await cancelSession.execute(world.coach, { session, reason: "Panne" }, { now })).toMatchObject({
      refusal: "session_not_open",
    });
  });

  it("refuses a form older than the session, and fewer places than people", async () => {
    const session = await opened();
    await book(session, "R", 45);
    await book(session, "S", 46);
    const form = {
      session,
      version: 1,
      site: world.site,
      room: "Salle 1",
      day: "2031-03-12",
      from: "09:30",
      to: "11:00",
      capacity: 1,
    };
    expect(await changeSession.execute(world.coach, form, { now })).toMatchObject({ refusal: "capacity_below_taken" });
    expect(await changeSession.execute(world.coach, { ...form, capacity: 4, from: "10:00" }, { now })).toMatchObject({
      status: "done",
    });
    expect(await changeSession.execute(world.coach, { ...form, capacity: 5 }, { now })).toMatchObject({
      refusal: "changed_meanwhile",
    });
  });

  it("books for somebody, in the queue when the room is full", async () => {
    const session = await newSession(world, 1);
    expect(await bookFor.execute(world.coach, { session, firstName: "T", contact: "none" }, { now })).toMatchObject({
      status: "done",
    });
    await bookFor.execute(world.coach, { session, firstName: "U", contact: "none" }, { now });
    const seats = await seatsOf(session);
    expect([seats.statusOf("T"), seats.statusOf("U")]).toEqual(["booked", "waiting"]);
  });

  it("reminds each person once, from 17:00 the day before", async () => {
    const other = await newWorld();
    await bookSession.execute(other.visitor, byPhone(await newSession(other, 3), "V", phone(47)), { now });
    const remind = (iso: string) => remindTomorrow.execute(system(other.mission, "sweep"), {}, at(iso));
    expect(await remind("2031-03-11T15:59:00Z")).toMatchObject({ refusal: "nothing_to_do" });
    expect(await remind("2031-03-11T16:00:00Z")).toMatchObject({ status: "done", value: { reminded: 1 } });
    expect(await remind("2031-03-11T16:01:00Z")).toMatchObject({ refusal: "nothing_to_do" });
  });
});

describe("two Mires", () => {
  it("see nothing of each other", async () => {
    const session = await newSession(world, 2);
    const other = await newWorld();
    expect((await openSessions.ask(other.visitor, {}, now))!.map(({ id }) => id)).not.toContain(session);
    expect(await sessionSheet.ask(other.coach, { id: session })).toBeNull();
    expect(await bookSession.execute(other.visitor, { session, firstName: "X", contact: "none" }, { now })).toEqual({
      status: "missing",
    });
  });
});
