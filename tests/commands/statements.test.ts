import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { bump } from "../../lib/platform/front/versions";
import { linkToken } from "../../lib/platform/link";
import { bookSession } from "../../lib/sessions/commands/book";
import { arrival, arrivals, toDo } from "../../lib/sessions/queries/arrivals";
import { sessionCalendar, sessionSheet } from "../../lib/sessions/queries/desk";
import { bookingByLink, openSessions, sessionToBook } from "../../lib/sessions/queries/public";
import { byPhone, newSession, newWorld, phone, seatsOf, type World } from "../world";

// How many statements each page costs (opening and closing the transaction not counted): fixed, whatever the number of rows.
const now = new Date("2031-03-02T08:00:00Z");
let world: World;
let session: string;

beforeAll(async () => {
  world = await newWorld();
  session = await newSession(world, 100);
  await book(0);
});
afterAll(disconnect);

const book = (index: number) => bookSession.execute(world.visitor, byPhone(session, `P${index}`, phone(index)), { now });

async function statements(work: () => Promise<unknown>): Promise<number> {
  await work();
  bump(world.mission);
  let count = 0;
  const add = () => void (count += 1);
  subscribe("mire:sql", add);
  await work();
  unsubscribe("mire:sql", add);
  return count;
}

async function everyPage() {
  const { id } = (await seatsOf(session)).bookings[0]!;
  const pages = {
    "sessions list": () => openSessions.ask(world.visitor, {}, now),
    "session page": () => sessionToBook.ask(world.visitor, { id: session }, now),
    "booking by its link": () => bookingByLink.ask(world.visitor, { token: linkToken("booking", id, 1) }, now),
    "coach's calendar": () => sessionCalendar.ask(world.coach, { from: "2031-03-01", days: 28 }, now),
    "coach's sheet": () => sessionSheet.ask(world.coach, { id: session }, now),
    arrivals: () => arrivals.ask(world.coach, {}, now),
    "one arrival": () => arrival.ask(world.coach, { booking: id }, now),
    "to do": () => toDo.ask(world.coach, {}, now),
  };
  const counts: Record<string, number> = {};
  for (const [name, ask] of Object.entries(pages)) counts[name] = await statements(ask);
  return counts;
}

it("costs the same few statements with one row and with sixty", { timeout: 60_000 }, async () => {
  const few = await everyPage();
  for (let index = 1; index <= 60; index++) await book(index);
  expect(await everyPage()).toEqual(few);
  expect(few).toMatchInlineSnapshot(`
    {
      "arrivals": 1,
      "booking by its link": 2,
      "coach's calendar": 1,
      "coach's sheet": 2,
      "one arrival": 3,
      "session page": 1,
      "sessions list": 1,
      "to do": 1,
    }
  `);
});

it("books in three statements, and refuses a full session in one", async () => {
  let index = 200;
  expect(await statements(() => book(++index))).toBe(3);
  const full = await newSession(world, 1);
  await bookSession.execute(world.visitor, byPhone(full, "Un", phone(300)), { now });
  expect(await statements(() => bookSession.execute(world.visitor, byPhone(full, "Deux", phone(++index)), { now }))).toBe(1);
});
