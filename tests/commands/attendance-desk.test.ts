import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect, statements } from "../../lib/platform/db";
import { bookAtReception, markOnGrid } from "../../lib/sessions/commands/door";
import { bookingSlip, daySheets, sessionSheet } from "../../lib/sessions/queries/desk";
import { before, during, expecting, marksOf } from "../door-world";
import { newSession, newWorld, type World } from "../world";

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

describe("without script", () => {
  it("one form marks the person whose button was pressed, with that person's reason", async () => {
    const {
      session,
      bookings: [a, b],
    } = await expecting(world, "Max", "Nina");
    const form = {
      id: crypto.randomUUID(),
      at: "2031-03-12T08:40:00Z",
      said: `${b!} excused`,
      [`reason ${a!}`]: "Transport",
      [`reason ${b!}`]: "Maladie",
    };
    expect(await markOnGrid.execute(world.coach, form, { now: during })).toMatchObject({
      status: "done",
      value: { session, booking: b, mark: "excused" },
    });
    expect([await marksOf(a!), await marksOf(b!)]).toEqual([[], [{ mark: "excused", reason: "Maladie" }]]);
    expect(await markOnGrid.execute(world.coach, { ...form, said: "présent" }, { now: during })).toMatchObject({
      status: "invalid",
    });
  });

  it("two fields at the reception give a place and a paper", async () => {
    const session = await newSession(world, 1);
    const booked = await bookAtReception.execute(world.coach, { session, firstName: "Rosa", phone: "" }, { now: before });
    const booking = booked.status === "done" ? booked.value.booking : "";
    const slip = await bookingSlip.ask(world.coach, { booking }, before);
    expect(slip).toMatchObject({ firstName: "Rosa", status: "booked", site: "Maison" });
    expect(slip!.paperCode).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(
      await bookAtReception.execute(world.coach, { session, firstName: "Sam", phone: "0470 11 22 33" }, { now: before }),
    ).toMatchObject({ status: "done" });
    const sheet = await sessionSheet.ask(world.coach, { id: session });
    expect(sheet!.lines.map(({ firstName, status, source }) => [firstName, status, source])).toEqual([
      ["Rosa", "booked", "walk_in"],
      ["Sam", "waiting", "walk_in"],
    ]);
  });
});

describe("what the pages read", () => {
  const counted = async (work: () => Promise<unknown>) => {
    const said: unknown[] = [];
    const hear = (text: unknown) => said.push(text);
    statements.subscribe(hear);
    await work();
    statements.unsubscribe(hear);
    return said.length;
  };

  it("costs the same number of statements for one person and for twenty, for one session and for five", async () => {
    const one = await expecting(world, "Pia");
    const many = await expecting(world, ...Array.from({ length: 20 }, (_, index) => `Pers ${String(index)}`));
    const sheet = (id: string) => counted(() => sessionSheet.ask(world.coach, { id }));
    expect([await sheet(one.session), await sheet(many.session)]).toEqual([2, 2]);
    const day = () => counted(() => daySheets.ask(world.coach, { day: "2031-03-12" }));
    const first = await day();
    await expecting(world, "Quy");
    expect([first, await day()]).toEqual([3, 3]);
    expect(await daySheets.ask(world.coach, { day: "2031-03-13" })).toEqual([]);
  });
});
