import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPresences } from "../../app/api/presences/answer";
import { disconnect, statements } from "../../lib/platform/db";
import type { Actor } from "../../lib/platform/actor";
import type { StatementAnswer } from "../../lib/sessions/model";
import { bookSession } from "../../lib/sessions/commands/book";
import { bookAtReception, markOnGrid } from "../../lib/sessions/commands/door";
import { closeSession } from "../../lib/sessions/commands/plan";
import { bookingSlip, daySheets, sessionSheet } from "../../lib/sessions/queries/desk";
import { asSuperuser } from "../database";
import { byPhone, newSession, newWorld, phone, seatsOf, someone, type World } from "../world";

const before = new Date("2031-03-02T08:00:00Z");
const during = new Date("2031-03-12T09:00:00Z");
let world: World;
let people = 0;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

/** A session with these people booked; their bookings, in order. */
async function expecting(...names: readonly string[]) {
  const session = await newSession(world, 20);
  for (const name of names)
    await bookSession.execute(world.visitor, byPhone(session, name, phone(600 + people++)), { now: before });
  const { bookings } = await seatsOf(session);
  return { session, bookings: names.map((name) => bookings.find((row) => row.firstName === name)!.id) };
}

const said = (booking: string, mark: string, time: string, more: object = {}) => ({
  kind: "mark",
  id: crypto.randomUUID(),
  booking,
  mark,
  at: `2031-03-12T${time}:00Z`,
  ...more,
});
const came = (session: string, firstName: string, more: object = {}) => ({
  kind: "walk_in",
  id: crypto.randomUUID(),
  session,
  firstName,
  at: "2031-03-12T08:41:00Z",
  ...more,
});
const membership = (actor: Actor) => (actor.kind === "member" ? actor.membershipId : "");

async function send(list: readonly object[], actor: Actor = world.coach, by = membership(actor)) {
  const response = await answerPresences(actor, { by, statements: list }, during);
  const body = (await response.json()) as { answers: readonly StatementAnswer[]; code?: string };
  return { status: response.status, ...body };
}

const marksOf = (booking: string) =>
  asSuperuser(
    async (client) =>
      (
        await client.query<{ mark: string; reason: string | null }>(
          `select mark, reason from attendance_mark where booking_id = $1 order by marked_at`,
          [booking],
        )
      ).rows,
  );
const eventsAbout = (subject: string) =>
  asSuperuser(async (client) =>
    (await client.query<{ type: string }>(`select type from event where subject = $1 order by id`, [subject])).rows.map(
      ({ type }) => type,
    ),
  );
const statusOf = async (session: string, booking: string) =>
  (await seatsOf(session)).bookings.find(({ id }) => id === booking)?.status;

describe("what a phone sends", () => {
  it("counts once, however often it arrives", async () => {
    const {
      session,
      bookings: [ida],
    } = await expecting("Ida");
    const batch = [said(ida!, "present", "08:35")];
    const first = await send(batch);
    expect(first).toMatchObject({ status: 200, answers: [{ id: batch[0]!.id, status: "done", booking: ida }] });
    expect(await send(batch)).toEqual(first);
    expect(await Promise.all([send(batch), send(batch), send(batch)])).toEqual([first, first, first]);
    expect(await marksOf(ida!)).toEqual([{ mark: "present", reason: null }]);
    expect((await eventsAbout(ida!)).filter((type) => type === "bookings.marked")).toHaveLength(1);
    expect(await statusOf(session, ida!)).toBe("present");
  });

  it("keeps two statements whatever the order of arrival; the later one, by the device's clock, prevails", async () => {
    const {
      session,
      bookings: [ugo],
    } = await expecting("Ugo");
    await send([said(ugo!, "present", "08:50")]);
    await send([said(ugo!, "absent", "08:40")]);
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
    } = await expecting("Léa");
    await send([said(lea!, "absent", "23:00")]);
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
    } = await expecting("Ann", "Bob");
    await send([said(a!, "excused", "08:40", { reason: "Maladie" }), said(b!, "absent", "08:40", { reason: "Maladie" })]);
    expect([await marksOf(a!), await marksOf(b!)]).toEqual([
      [{ mark: "excused", reason: "Maladie" }],
      [{ mark: "absent", reason: null }],
    ]);
  });

  it("refuses the same id for another person, and a wrong statement does not hold up the others", async () => {
    const {
      session,
      bookings: [a, b],
    } = await expecting("Cleo", "Dan");
    const one = said(a!, "present", "08:40");
    const { answers } = await send([
      one,
      { ...one, booking: b },
      { ...said(b!, "asleep", "08:40") },
      said(b!, "absent", "08:41"),
      { ...said(a!, "present", "08:42"), surname: "x" },
    ]);
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
    } = await expecting("Eva", "Fred");
    const id = crypto.randomUUID();
    const grid = (booking: string) =>
      markOnGrid.execute(world.coach, { id, at: "2031-03-12T08:40:00Z", said: `${booking} present` }, { now: during });
    expect(await grid(a!)).toMatchObject({ status: "done" });
    expect(await grid(b!)).toEqual({ status: "refused", refusal: "already_used" });
    expect(await marksOf(b!)).toEqual([]);
  });

  it("lets somebody in once, present, with the hour they came", async () => {
    const { session } = await expecting();
    const batch = [came(session, "Ali", { phone: "0470 12 34 56" })];
    const [first, again] = [await send(batch), await send(batch)];
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
    expect((await send([came(session, "Ali", { phone: "0470123456" })])).answers).toMatchObject([
      { status: "refused", code: "already_booked" },
    ]);
    expect((await send([came(session, "Bo", { phone: "12" })])).answers).toMatchObject([
      { status: "invalid", code: "phone_wrong" },
    ]);
  });

  it("says who comes too late: a closed session takes corrections, not newcomers", async () => {
    const {
      session,
      bookings: [gus],
    } = await expecting("Gus");
    await closeSession.execute(world.coach, { session }, { now: during });
    expect((await send([said(gus!, "present", "08:40"), came(session, "Tard")])).answers).toMatchObject([
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
    } = await expecting("Hal");
    const stranger = (await newWorld()).coach;
    const { answers } = await send([said(hal!, "present", "08:40"), came(session, "Xi")], stranger);
    expect(answers.map(({ status }) => status)).toEqual(["missing", "missing"]);
    expect([await marksOf(hal!), await statusOf(session, hal!)]).toEqual([[], "booked"]);
  });

  it("somebody signed out is asked to sign in, so that the phone keeps what it has", async () => {
    const {
      bookings: [ivo],
    } = await expecting("Ivo");
    expect(await send([said(ivo!, "present", "08:40")], world.visitor, world.coach.membershipId)).toMatchObject({
      status: 401,
      code: "signed_out",
    });
    expect(await marksOf(ivo!)).toEqual([]);
  });

  it("nobody says in their own name what somebody else noted on the same phone", async () => {
    const {
      bookings: [jo],
    } = await expecting("Jo");
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
    } = await expecting("Kim");
    expect((await send([said(kim!, "present", "08:40")], await someone(world.mission, role, "Autre"))).answers).toMatchObject([
      { status: "missing" },
    ]);
    expect(await marksOf(kim!)).toEqual([]);
  });

  it("at most fifty at once, at least one, in the shape agreed", async () => {
    const {
      session,
      bookings: [lou],
    } = await expecting("Lou");
    const many = Array.from({ length: 51 }, () => said(lou!, "present", "08:40"));
    expect(await send(many)).toMatchObject({ status: 400, code: "invalid_body" });
    expect(await send(many.slice(0, 50))).toMatchObject({ status: 200 });
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

describe("without script", () => {
  it("one form marks the person whose button was pressed, with that person's reason", async () => {
    const {
      session,
      bookings: [a, b],
    } = await expecting("Max", "Nina");
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
    const one = await expecting("Pia");
    const many = await expecting(...Array.from({ length: 20 }, (_, index) => `Pers ${String(index)}`));
    const sheet = (id: string) => counted(() => sessionSheet.ask(world.coach, { id }));
    expect([await sheet(one.session), await sheet(many.session)]).toEqual([2, 2]);
    const day = () => counted(() => daySheets.ask(world.coach, { day: "2031-03-12" }));
    const first = await day();
    await expecting("Quy");
    expect([first, await day()]).toEqual([3, 3]);
    expect(await daySheets.ask(world.coach, { day: "2031-03-13" })).toEqual([]);
  });
});
