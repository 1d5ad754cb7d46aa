import type { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { system } from "../../lib/platform/actor";
import { startBoss } from "../../lib/platform/boss";
import { asActor, disconnect } from "../../lib/platform/db";
import { enqueue } from "../../lib/platform/jobs";
import { startWork } from "../../lib/messages/worker";
import { bookSession } from "../../lib/sessions/commands/book";
import { asSuperuser } from "../database";
import { box, rowsOf } from "../post";
import { byPhone, newSession, newWorld, phone, type World } from "../world";

const post = box();
let world: World;
let boss: PgBoss;
beforeAll(async () => {
  world = await newWorld();
  boss = await startBoss();
  const { sms } = post.post;
  const poisoned = {
    send: async (text: Parameters<typeof sms.send>[0]) =>
      text.to === phone(301) ? Promise.reject(new Error("always")) : sms.send(text),
  };
  await startWork(boss, { ...post.post, sms: poisoned }, []);
});
afterAll(async () => {
  await boss.stop({ graceful: true, timeout: 5_000 });
  await disconnect();
});

const book = async (firstName: string, index: number) => {
  const session = await newSession(world, 5, "2099-03-12");
  await bookSession.execute(world.visitor, byPhone(session, firstName, phone(index)));
};
const astray = () =>
  asSuperuser(async (client) =>
    (
      await client.query<{ state: string }>(
        "select state from pgboss.job where (data->>'mission' is null or data->>'mission' = $1) and name in ('event', 'message')",
        [crypto.randomUUID()],
      )
    ).rows.map(({ state }) => state),
  );

describe("the worker on the real queue", () => {
  it("tells and sends a booking within seconds, with the role that owns nothing", async () => {
    await book("Ana", 300);
    await vi.waitFor(
      () => {
        expect(post.texts.map(({ to }) => to)).toContain(phone(300));
      },
      { timeout: 15_000, interval: 100 },
    );
    await vi.waitFor(
      async () => {
        expect(await rowsOf(world.mission)).toMatchObject([{ status: "sent" }]);
      },
      { timeout: 5_000, interval: 100 },
    );
  });

  it("sends the others while one message always fails, and puts aside a job of no Mire", async () => {
    await asActor(
      system(world.mission, "test"),
      "write",
      (db) =>
        db.sql`insert into pgboss.job (name, data, dead_letter) values ('event', '{"event": 1}', 'dead'), ('message', '{"message": "x"}', 'dead')`,
    );
    await asActor(system(world.mission, "test"), "write", (db) =>
      enqueue(db, "event", [{ mission: world.mission, event: 999_999_999 }]),
    );
    await book("Poison", 301);
    for (const index of [302, 303, 304, 305, 306, 307]) await book("Ana", index);
    await vi.waitFor(
      () => {
        expect(post.texts.map(({ to }) => to)).toEqual(expect.arrayContaining([302, 303, 304, 305, 306, 307].map(phone)));
      },
      { timeout: 15_000, interval: 100 },
    );
    await vi.waitFor(
      async () => {
        expect(await astray()).toEqual(["failed", "failed"]);
      },
      { timeout: 10_000, interval: 200 },
    );
    const poison = (await rowsOf(world.mission)).filter(({ status }) => status !== "sent");
    expect(poison).toMatchObject([{ status: "queued", failure: "transport" }]);
  });
});
