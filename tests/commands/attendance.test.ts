import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPresences } from "../../app/api/presences/answer";
import { disconnect } from "../../lib/platform/db";
import { markOnGrid } from "../../lib/sessions/commands/door";
import { closeSession } from "../../lib/sessions/commands/plan";
import { sessionSheet } from "../../lib/sessions/queries/desk";
import { came, during, eventsAbout, expecting, marksOf, said, send, statusOf } from "../door-world";
import { newWorld, someone, type World } from "../world";

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

describe("what a phone sends", () => {
  it("counts once, however often it arrives", async () => {
    const {
      session,
      bookings: [ida],
    } = await expecting(world, "Ida");
    const batch = [said(ida!, "present", "08:35")];
    const first = await send(batch, world.coach);
    expect(first).toMatchObject({ status: 200, answers: [{ id: batch[0]!.id, status: "done", booking: ida }] });
    expect(await send(batch, world.coach)).toEqual(first);
    expect(await Promise.all([send(batch, world.coach), send(batch, world.coach), send(batch, world.coach)])).toEqual([
      first,
      first,
      first,
    ]);
    expect(await marksOf(ida!)).toEqual([{ mark: "present", reason: null }]);
    expect((await eventsAbout(ida!)).filter((type) => type === "bookings.marked")).toHaveLength(1);
    expect(await statusOf(session, ida!)).toBe("present");
  });

  it("keeps two statements whatever the order of arrival; the later one, by the device's clock, prevails", async () => {
    const {
      session,
      bookings: [ugo],
    } = await expecting(world, "Ugo");
    await send([said(ugo!, "present", "08:50")], world.coach);
    await send([said(ugo!, "absent", "08:40")], world.coach);
    expect(await statusOf(session, ugo!)).toBe("present");
    expect((await marksOf(ugo!)).map(({ mark }) => mark)).toEqual(["absent", "present"]);
    const sheet = await sessionSheet.ask(world.coach, { id: session });
    expect(sheet!.lines[0]!.marks).toMatchObject([
      { mark: "present", by: "Claire" },
      { mark: "absent", by: "Claire" },
    ]);
  });

  it("does not let a clock in the future decide for ever", async () => {
    const {
      session,
      bookings: [lea],
    } = await expecting(world, "Léa");
    await send([said(lea!, "absent", "23:00")], world.coach);
    await answerPresences(
      world.coach,
      { by: world.coach.membershipId, statements: [said(lea!, "present", "09:05")] },
      new Date("2031-03-12T09:06:00Z"),
    );
    expect(await statusOf(session, lea!)).toBe("present");
  });

  it("keeps a reason with an excuse only", async () => {
    const {
      bookings: [a, b],
    } = await expecting(world, "Ann", "Bob");
    await send(
      [said(a!, "excused", "08:40", { reason: "Maladie" }), said(b!, "absent", "08:40", { reason: "Maladie" })],
      world.coach,
    );
    expect([await marksOf(a!), await marksOf(b!)]).toEqual([
      [{ mark: "excused", reason: "Maladie" }],
      [{ mark: "absent", reason: null }],
    ]);
  });

  it("refuses the same id for another person, and a wrong statement does not hold up the others", async () => {
    const {
      session,
      bookings: [a, b],
    } = await expecting(world, "Cleo", "Dan");
    const one = said(a!, "present", "08:40");
    const { answers } = await send(
      [
        one,
        { ...one, booking: b },
        { ...said(b!, "asleep", "08:40") },
        said(b!, "absent", "08:41"),
        { ...said(a!, "present", "08:42"), surname: "x" },
      ],
      world.coach,
    );
    expect(answers).toMatchObject([
      { status: "done" },
      { status: "refused", code: "already_used" },
      { status: "invalid" },
      { status: "done" },
      { status: "invalid", code: "unknown_field" },
    ]);
    expect(await statusOf(session, b!)).toBe("absent");
  });

  it("refuses an id that serves for another booking when it comes without its key, too", async () => {
    const {
      bookings: [a, b],
    } = await expecting(world, "Eva", "Fred");
    const id = crypto.randomUUID();
    const grid = (booking: string) =>
      markOnGrid.execute(world.coach, { id, at: "2031-03-12T08:40:00Z", said: `${booking} present` }, { now: during });
    expect(await grid(a!)).toMatchObject({ status: "done" });
    expect(await grid(b!)).toEqual({ status: "refused", refusal: "already_used" });
    expect(await marksOf(b!)).toEqual([]);
  });

  it("lets somebody in once, present, with the hour they came", async () => {
    const { session } = await expecting(world);
    const batch = [came(session, "Ali", { phone: "0470 12 34 56" })];
    const [first, again] = [await send(batch, world.coach), await send(batch, world.coach)];
    expect(again).toEqual(first);
    const sheet = await sessionSheet.ask(world.coach, { id: session });
    expect(sheet!.lines).toMatchObject([
      {
        firstName: "Ali",
        status: "present",
        source: "walk_in",
        contact: "+32470123456",
        marks: [{ mark: "present", by: "Claire" }],
      },
    ]);
    expect(new Date(sheet!.lines[0]!.marks[0]!.at).toISOString()).toBe("2031-03-12T08:41:00.000Z");
    expect((await send([came(session, "Ali", { phone: "0470123456" })], world.coach)).answers).toMatchObject([
      { status: "refused", code: "already_booked" },
    ]);
    expect((await send([came(session, "Bo", { phone: "12" })], world.coach)).answers).toMatchObject([
      { status: "invalid", code: "phone_wrong" },
    ]);
  });

  it("says who comes too late: a closed session takes corrections, not newcomers", async () => {
    const {
      session,
      bookings: [gus],
    } = await expecting(world, "Gus");
    await closeSession.execute(world.coach, { session }, { now: during });
    expect((await send([said(gus!, "present", "08:40"), came(session, "Tard")], world.coach)).answers).toMatchObject([
      { status: "done" },
      { status: "refused", code: "session_not_open" },
    ]);
    expect(await statusOf(session, gus!)).toBe("present");
  });
});

describe("who may send", () => {
  it("another Mire's booking and session are not there, and nothing changes", async () => {
    const {
      session,
      bookings: [hal],
    } = await expecting(world, "Hal");
    const stranger = (await newWorld()).coach;
    const { answers } = await send([said(hal!, "present", "08:40"), came(session, "Xi")], stranger);
    expect(answers.map(({ status }) => status)).toEqual(["missing", "missing"]);
    expect([await marksOf(hal!), await statusOf(session, hal!)]).toEqual([[], "booked"]);
  });

  it("somebody signed out is asked to sign in, so that the phone keeps what it has", async () => {
    const {
      bookings: [ivo],
    } = await expecting(world, "Ivo");
    expect(await send([said(ivo!, "present", "08:40")], world.visitor, world.coach.membershipId)).toMatchObject({
      status: 401,
      code: "signed_out",
    });
    expect(await marksOf(ivo!)).toEqual([]);
  });

  it("nobody says in their own name what somebody else noted on the same phone", async () => {
    const {
      bookings: [jo],
    } = await expecting(world, "Jo");
    const colleague = await someone(world.mission, "coach", "Samuel");
    expect(await send([said(jo!, "present", "08:40")], colleague, world.coach.membershipId)).toMatchObject({
      status: 409,
      code: "other_person",
    });
    expect(await marksOf(jo!)).toEqual([]);
  });

  it.each(["seeker", "employer", "partner", "admin"] as const)("a %s marks nobody", async (role) => {
    const {
      bookings: [kim],
    } = await expecting(world, "Kim");
    expect((await send([said(kim!, "present", "08:40")], await someone(world.mission, role, "Autre"))).answers).toMatchObject([
      { status: "missing" },
    ]);
    expect(await marksOf(kim!)).toEqual([]);
  });

  it("at most fifty at once, at least one, in the shape agreed", async () => {
    const {
      session,
      bookings: [lou],
    } = await expecting(world, "Lou");
    const many = Array.from({ length: 51 }, () => said(lou!, "present", "08:40"));
    expect(await send(many, world.coach)).toMatchObject({ status: 400, code: "invalid_body" });
    expect(await send(many.slice(0, 50), world.coach)).toMatchObject({ status: 200 });
    for (const body of [
      undefined,
      null,
      [],
      "x",
      { statements: [] },
      { by: world.coach.membershipId, statements: [] },
      { by: world.coach.membershipId, statements: [{ kind: "erase", id: crypto.randomUUID() }] },
    ])
      expect((await answerPresences(world.coach, body, during)).status).toBe(400);
    expect(await statusOf(session, lou!)).toBe("present");
  });
});
