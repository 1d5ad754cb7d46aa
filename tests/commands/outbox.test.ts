import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { claim, postTo, rescue } from "../../lib/platform/outbox";
import { Refused } from "../../lib/platform/ports/refused";
import { bury, send } from "../../lib/messages/send";
import { tell } from "../../lib/messages/tell";
import { bookSession, joinQueue } from "../../lib/sessions/commands/book";
import { cancelBooking } from "../../lib/sessions/commands/manage";
import { cancelSession, closeSession, remindTomorrow } from "../../lib/sessions/commands/plan";
import { linkToken } from "../../lib/platform/link";
import { asSuperuser } from "../database";
import { box, rowsOf, sendAll, tamper, tellAll } from "../post";
import { byPhone, newSession, newWorld, phone, type World } from "../world";

const now = new Date("2031-03-02T08:00:00Z");
const dayBefore = new Date("2031-03-11T17:00:00Z");
let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterAll(disconnect);

const booked = async (firstName: string, index: number, capacity = 5) => {
  const session = await newSession(world, capacity);
  await bookSession.execute(world.visitor, byPhone(session, firstName, phone(index)), { now });
  const [booking] = await asSuperuser(
    async (client) => (await client.query<{ id: string }>("select id from booking where session_id = $1", [session])).rows,
  );
  return { session, booking: booking!.id };
};

const jobs = (queue: string) =>
  asSuperuser(
    async (client) =>
      (
        await client.query<{ data: Record<string, unknown> }>(
          "select data from pgboss.job where name = $1 and data->>'mission' = $2",
          [queue, world.mission],
        )
      ).rows,
  );

describe("the outbox", () => {
  it("writes one row and one job per effect, whatever the repeats", async () => {
    await booked("Ana", 100);
    const post = box();
    await Promise.all([tellAll(world.mission, post, now), tellAll(world.mission, post, now), tellAll(world.mission, post, now)]);
    expect(await rowsOf(world.mission)).toMatchObject([{ template: "booked", channel: "sms", status: "queued" }]);
    expect(await jobs("message")).toHaveLength(1);
  });

  it("sends a text in the person's language with the link that opens their booking, once", async () => {
    const { booking } = await booked("Ana", 101);
    const post = box();
    await tellAll(world.mission, post, now);
    expect(await sendAll(world.mission, post, now)).toEqual(["sent"]);
    expect(await sendAll(world.mission, post, now)).toEqual([]);
    expect(post.texts).toHaveLength(1);
    expect(post.texts[0]).toMatchObject({ to: phone(101) });
    expect(post.texts[0]!.text).toContain(`/fr/reservation/${linkToken("booking", booking, 1)}`);
  });

  it("keeps ids only in the journal, the rows and the queue", async () => {
    await booked("Zoubida", 102);
    await tellAll(world.mission, box(), now);
    const everything = await asSuperuser(async (client) => {
      const tables = ["event", "message", "pgboss.job"].map(
        (table) => `select to_jsonb(t)::text as line from ${table} t where to_jsonb(t)::text like '%' || $1 || '%'`,
      );
      return (await client.query<{ line: string }>(tables.join(" union all "), [world.mission])).rows
        .map(({ line }) => line)
        .join("\n");
    });
    expect(everything).toContain(world.mission);
    expect(everything).not.toMatch(/zoubida/i);
    expect(everything).not.toContain(phone(102).slice(3));
  });

  it("lets nobody send a message of another Mire", async () => {
    await booked("Ana", 103);
    const post = box();
    await tellAll(world.mission, post, now);
    const [row] = await rowsOf(world.mission);
    const elsewhere = await newWorld();
    expect(await send(system(elsewhere.mission, "messages.send"), row!.id, post.post, 5, now)).toBe("already");
    const [event] = await asSuperuser(
      async (client) =>
        (await client.query<{ id: number }>("select id from event where mission_id = $1 limit 1", [world.mission])).rows,
    );
    expect(await tell(system(elsewhere.mission, "messages.tell"), event!.id, post.post.voices, now)).toBeNull();
    expect(post.texts).toHaveLength(0);
  });
});

describe("a message that cannot leave", () => {
  it("is tried again after a failure that may pass, and goes once", async () => {
    await booked("Ana", 110);
    const post = box();
    await tellAll(world.mission, post, now);
    post.fault = new Error("the network is down");
    expect(await sendAll(world.mission, post, now)).toEqual(["later"]);
    expect(await rowsOf(world.mission)).toMatchObject([{ status: "queued", failure: "transport" }]);
    post.fault = null;
    expect(await sendAll(world.mission, post, now)).toEqual(["sent"]);
    expect(post.texts).toHaveLength(1);
  });

  it("is dead, and in the journal, when the other side refuses it for good or the tries are spent", async () => {
    for (const [index, fault, left] of [
      [111, new Refused("mail_refused"), 5],
      [112, new Error("down"), 0],
    ] as const) {
      const { booking } = await booked("Ana", index);
      const post = box();
      await tellAll(world.mission, post, now);
      post.fault = fault;
      expect(await sendAll(world.mission, post, now, left)).toEqual(["dead"]);
      const { rows } = await asSuperuser((client) =>
        client.query<{ data: unknown }>("select data from event where type = 'messages.dead' and subject = $1", [booking]),
      );
      expect(rows).toHaveLength(1);
    }
  });

  it("is buried when the worker died at the last try", async () => {
    await booked("Ana", 113);
    const post = box();
    await tellAll(world.mission, post, now);
    const [row] = await rowsOf(world.mission);
    const actor = system(world.mission, "messages.send");
    await asActor(actor, "write", (db) => claim(db, row!.id));
    expect(await bury(actor, row!.id)).toBe("dead");
    expect(await bury(actor, row!.id)).toBe("already");
  });

  it("waits, with a second worker, until the first one's time is over", async () => {
    await booked("Ana", 114);
    const post = box();
    await tellAll(world.mission, post, now);
    const [row] = await rowsOf(world.mission);
    const actor = system(world.mission, "messages.send");
    await asActor(actor, "write", (db) => claim(db, row!.id));
    expect(await send(actor, row!.id, post.post, 5, now)).toBe("later");
    await tamper("update message set locked_until = now() - interval '1 second' where id = $1", [row!.id]);
    expect(await send(actor, row!.id, post.post, 5, now)).toBe("sent");
  });

  it("is known under the same name when a crash makes it leave twice", async () => {
    await booked("Ana", 115);
    const post = box();
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now);
    // The worker died after the transport and before the mark.
    await tamper("update message set status = 'queued', sent_at = null where mission_id = $1", [world.mission]);
    expect(await sendAll(world.mission, post, now)).toEqual(["sent"]);
    expect(post.texts).toHaveLength(2);
    expect(new Set(post.texts.map(({ key }) => key)).size).toBe(1);
  });

  it("stops when the texts of the hour are spent, and warns nobody in vain", async () => {
    await booked("Ana", 116);
    const post = box();
    await tellAll(world.mission, post, now);
    expect(await sendAll(world.mission, { post: { ...post.post, textsPerHour: 0 } }, now)).toEqual(["later"]);
    expect(post.texts).toHaveLength(0);
    expect(await sendAll(world.mission, post, now)).toEqual(["sent"]);
  });

  it("gets a job again when its job was lost", async () => {
    await booked("Ana", 117);
    await tellAll(world.mission, box(), now);
    const actor = system(world.mission, "messages.rescue");
    await tamper("delete from pgboss.job where name = 'message' and data->>'mission' = $1", [world.mission]);
    await tamper("update message set created_at = now() - interval '1 hour' where mission_id = $1", [world.mission]);
    expect(await asActor(actor, "write", (db) => rescue(db, actor))).toBe(1);
    expect(await asActor(actor, "write", (db) => rescue(db, actor))).toBe(0);
    expect(await jobs("message")).toHaveLength(1);
  });
});

describe("what is true when a message leaves", () => {
  it("withdraws a reminder after a cancellation, and sends the cancellation", async () => {
    const { booking } = await booked("Ana", 120);
    const post = box();
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now);
    await tamper("update booking set created_at = $2 where id = $1", [booking, now]);
    expect(await remindTomorrow.execute(system(world.mission, "sessions.remind_tomorrow"), {}, { now: dayBefore })).toMatchObject(
      { status: "done" },
    );
    await tellAll(world.mission, post, dayBefore);
    await cancelBooking.execute(world.visitor, { booking: linkToken("booking", booking, 1) }, { now: dayBefore });
    await tellAll(world.mission, post, dayBefore);
    expect((await sendAll(world.mission, post, dayBefore)).toSorted()).toEqual(["sent", "withdrawn"]);
    expect(await rowsOf(world.mission, "reminder")).toMatchObject([{ status: "withdrawn" }]);
    expect(await rowsOf(world.mission, "cancelled")).toMatchObject([{ status: "sent" }]);
  });

  it("reminds once per date, however often it falls due", async () => {
    const { booking } = await booked("Ana", 121);
    await tamper("update booking set created_at = $2 where id = $1", [booking, now]);
    const post = box();
    for (let round = 0; round < 3; round++) {
      await remindTomorrow.execute(system(world.mission, "sessions.remind_tomorrow"), {}, { now: dayBefore });
      await tellAll(world.mission, post, dayBefore);
    }
    expect(await rowsOf(world.mission, "reminder")).toHaveLength(1);
  });

  it("puts on the list to call whoever left no phone and no e-mail", async () => {
    const session = await newSession(world, 1);
    await bookSession.execute(world.visitor, { session, firstName: "Rosa", contact: "none" }, { now });
    await cancelSession.execute(world.coach, { session, reason: "panne" }, { now });
    await tellAll(world.mission, box(), now);
    expect(await rowsOf(world.mission, "session_cancelled")).toMatchObject([{ status: "unreachable", channel: "none" }]);
    expect(await jobs("message")).toHaveLength(0);
  });

  it("tells the head of the queue about a freed place, and withdraws it after its hour", async () => {
    const { session, booking } = await booked("Ana", 122, 1);
    await joinQueue.execute(world.visitor, byPhone(session, "Bob", phone(123)), { now });
    await cancelBooking.execute(world.visitor, { booking: linkToken("booking", booking, 1) }, { now });
    const post = box();
    await tellAll(world.mission, post, now);
    expect(await rowsOf(world.mission, "offered")).toMatchObject([{ status: "queued", channel: "sms" }]);
    const tooLate = new Date(now.getTime() + 25 * 3_600_000);
    await sendAll(world.mission, post, tooLate);
    expect(await rowsOf(world.mission, "offered")).toMatchObject([{ status: "withdrawn" }]);
  });

  it("asks kindly after somebody who did not come, and never says that anything was cancelled", async () => {
    const { session } = await booked("Ana", 124);
    const after = new Date("2031-03-12T12:00:00Z");
    await closeSession.execute(world.coach, { session }, { now: after });
    const post = box();
    await tellAll(world.mission, post, after);
    await sendAll(world.mission, post, after);
    const text = post.texts.map(({ text }) => text).join("\n");
    expect(text).toContain("n'étiez pas là mercredi 12 mars. Tout va bien ?");
    expect(text).not.toMatch(/annul/i);
  });
});

describe("a message to an address that belongs to nobody yet", () => {
  it("holds the address sealed, and forgets it once sent", async () => {
    const post = box();
    const to = { kind: "phone", value: "+32470999888" } as const;
    await asActor(world.visitor, "write", (db) =>
      postTo(db, world.visitor, { template: "result", key: "result|1", subject: "result" }, to, "nl"),
    );
    const [before] = await rowsOf(world.mission);
    expect(JSON.stringify(before)).not.toContain("470999888");
    expect(await sendAll(world.mission, post, now)).toEqual(["sent"]);
    expect(post.texts[0]).toMatchObject({ to: to.value });
    expect(post.texts[0]!.text).toContain("/nl/seances");
    expect(await rowsOf(world.mission)).toMatchObject([{ status: "sent", params: {} }]);
  });
});
