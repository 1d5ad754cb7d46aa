import { afterAll, expect, test } from "vitest";
import { answerPresences } from "../../app/api/presences/answer";
import { attemptKey } from "../../lib/people/commands/attempts";
import { askCode } from "../../lib/people/commands/sign-in-by-code";
import { asActor, disconnect, TooBusy } from "../../lib/platform/db";
import { bookSession } from "../../lib/sessions/commands/book";
import { asSuperuser } from "../database";
import { byPhone, newSession, newWorld, phone, seatsOf } from "../world";

afterAll(disconnect);

/** Holds a lock as somebody else who does not let go, while the work runs. */
const whileHeld = <T>(statement: string, value: string, work: () => Promise<T>): Promise<T> =>
  asSuperuser(async (client) => {
    await client.query("begin");
    await client.query(statement, [value]);
    try {
      return await work();
    } finally {
      await client.query("rollback");
    }
  });
const counters = async () =>
  (await asSuperuser((client) => client.query<{ count: number }>("select count(*)::int as count from attempt"))).rows[0]!.count;

test("whoever waits too long behind others is told to try again, and nothing is written", async () => {
  const world = await newWorld();
  const session = await newSession(world, 5);
  const now = new Date("2031-03-02T08:00:00Z");
  const before = await counters();
  const [code, booking] = await Promise.all([
    whileHeld("select pg_advisory_xact_lock(hashtextextended($1, 0))", attemptKey(phone(9101)), () =>
      askCode.execute(world.visitor, { contact: phone(9101) }),
    ),
    whileHeld("select 1 from info_session where id = $1 for update", session, () =>
      bookSession.execute(world.visitor, byPhone(session, "Ana", phone(9102)), { now, onceKey: crypto.randomUUID() }),
    ),
  ]);
  expect([code, booking]).toEqual(Array(2).fill({ status: "refused", refusal: "too_busy" }));
  expect(await counters()).toBe(before);
  expect((await seatsOf(session)).taken).toBe(0);
  expect((await askCode.execute(world.visitor, { contact: phone(9101) })).status).toBe("done");
});

test("a phone at the door keeps its statements and is asked to come back, rather than told no", async () => {
  const world = await newWorld();
  const session = await newSession(world, 5);
  const statement = { kind: "walk_in", id: crypto.randomUUID(), at: "2031-03-12T08:40:00Z", session, firstName: "Ana" };
  const body = { by: world.coach.membershipId, statements: [statement] };
  const answer = await whileHeld("select 1 from info_session where id = $1 for update", session, () =>
    answerPresences(world.coach, body, new Date("2031-03-12T08:45:00Z")),
  );
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect((await answerPresences(world.coach, body, new Date("2031-03-12T08:45:00Z"))).status).toBe(200);
  expect((await seatsOf(session)).statusOf("Ana")).toBe("present");
});

test("a page that waits too long fails under a name that the front door knows", async () => {
  const world = await newWorld();
  const slow = asActor(world.visitor, "read", (db) => db.sql`select pg_sleep(6)`);
  await expect(slow).rejects.toThrow(TooBusy);
  await expect(slow).rejects.toMatchObject({ name: "TooBusy", code: "57014" });
});
