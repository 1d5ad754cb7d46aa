import { describe, expect, test } from "vitest";
import { enterDemonstration } from "../../lib/people/commands/demonstration";
import { endAllSessions, endSession, signOut } from "../../lib/people/commands/sessions";
import { changeStanding, endSessionsOf } from "../../lib/people/commands/standing";
import { mySessions } from "../../lib/people/queries/account";
import type { Actor, Member } from "../../lib/platform/actor";
import { sha256 } from "../../lib/platform/crypto";
import { asSuperuser } from "../database";
import { earlier, holding, somebody } from "../people-world";
import { newWorld, phone, someone, type World } from "../world";

/** Through a demonstration door: the shortest way to a real session. */
async function enter(
  world: World,
  as: string,
  actor: Actor = world.visitor,
  more = {},
): Promise<{ secret: string; member: Member }> {
  const entered = await enterDemonstration.execute(actor, { as, device: "Chrome, Android", ...more });
  if (entered.status !== "done") throw new Error(JSON.stringify(entered));
  const member = await holding(world.mission, entered.value.secret);
  if (!member) throw new Error("no session");
  return { secret: entered.value.secret, member };
}

describe("a session", () => {
  test("is stored as a hash of 256 random bits", async () => {
    const world = await newWorld();
    const { secret } = await enter(world, "coach");
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const rows = JSON.stringify(
      (await asSuperuser((client) => client.query("select * from session where mission_id = $1", [world.mission]))).rows,
    );
    expect(rows).toContain(sha256(secret));
    expect(rows).not.toContain(secret);
  });

  test("signing in again in the same browser ends the one before", async () => {
    const world = await newWorld();
    const first = await enter(world, "coach");
    const second = await enter(world, "coach", first.member);
    expect(second.secret).not.toBe(first.secret);
    expect(await holding(world.mission, first.secret)).toBeNull();
    expect(await holding(world.mission, second.secret)).not.toBeNull();
  });

  test("of staff: three at once, the oldest ends; of others: five", async () => {
    const world = await newWorld();
    await somebody(world.mission, "Yasmina", phone(7001));
    for (const [role, most] of [
      ["coach", 3],
      ["seeker", 5],
    ] as const) {
      const opened = [];
      for (let count = 0; count <= most; count++) opened.push((await enter(world, role)).secret);
      const alive = await Promise.all(opened.map((secret) => holding(world.mission, secret)));
      expect(alive.map((member) => member !== null)).toEqual([false, ...Array<boolean>(most).fill(true)]);
    }
  });

  test("opened twelve times at the same instant, staff still have three", async () => {
    const world = await newWorld();
    const opened = await Promise.all(
      Array.from({ length: 12 }, () => enterDemonstration.execute(world.visitor, { as: "coach" })),
    );
    const alive = await Promise.all(
      opened.map((entered) => holding(world.mission, entered.status === "done" ? entered.value.secret : null)),
    );
    expect(alive.filter((member) => member !== null)).toHaveLength(3);
  });

  test("lives as long as its role and its screen allow, by the database's clock", async () => {
    const world = await newWorld();
    await somebody(world.mission, "Yasmina", phone(7002));
    const [coach, seeker] = [await enter(world, "coach"), await enter(world, "seeker")];
    const [kiosk, library] = [await enter(world, "seeker", world.visitor, { kiosk: true }), await enter(world, "coach")];
    await earlier(5 * 60 + 1);
    expect(await holding(world.mission, kiosk.secret)).toBeNull();
    await earlier(25 * 60);
    expect(await holding(world.mission, coach.secret)).toBeNull();
    expect(await holding(world.mission, library.secret)).toBeNull();
    expect(await holding(world.mission, seeker.secret)).not.toBeNull();
    await earlier(60 * 60);
    expect(await holding(world.mission, seeker.secret)).toBeNull();
  });

  test("ends after its last hour, however busy", async () => {
    const world = await newWorld();
    const { secret } = await enter(world, "coach");
    for (let quarters = 0; quarters < 4 * 10; quarters++) {
      await earlier(15 * 60);
      if (quarters < 39) expect(await holding(world.mission, secret)).not.toBeNull();
    }
    expect(await holding(world.mission, secret)).toBeNull();
  });

  test("of one Mire opens nothing in another", async () => {
    const [here, there] = [await newWorld(), await newWorld()];
    const { secret } = await enter(here, "coach");
    expect(await holding(there.mission, secret)).toBeNull();
  });
});

describe("on the next request", () => {
  test("signing out, ending one and ending all are felt", async () => {
    const world = await newWorld();
    const [a, b, c] = [await enter(world, "coach"), await enter(world, "coach"), await enter(world, "coach")];
    await signOut.execute(a.member, {});
    expect(await holding(world.mission, a.secret)).toBeNull();
    await endSession.execute(b.member, { session: c.member.sessionId });
    expect(await holding(world.mission, c.secret)).toBeNull();
    expect(await mySessions.ask(b.member, {})).toMatchObject([
      { id: b.member.sessionId, here: "here", device: "Chrome, Android" },
    ]);
    await endAllSessions.execute(b.member, {});
    expect(await holding(world.mission, b.secret)).toBeNull();
  });

  test("a suspension ends what was open, and taking back does not reopen it", async () => {
    const world = await newWorld();
    const coordinator = await someone(world.mission, "coordinator", "Hélène");
    const { secret, member } = await enter(world, "coach");
    await changeStanding.execute(coordinator, { membership: member.membershipId, to: "suspended" });
    expect(await holding(world.mission, secret)).toBeNull();
    await changeStanding.execute(coordinator, { membership: member.membershipId, to: "active" });
    expect(await holding(world.mission, secret)).toBeNull();
  });

  test("role and status are what the membership says, even when only the row changes", async () => {
    const world = await newWorld();
    const { secret, member } = await enter(world, "coach");
    const set = (change: string) =>
      asSuperuser(async (client) => {
        await client.query(
          `begin; set local app.actor_role = 'test'; update membership set ${change} where id = '${member.membershipId}'; commit`,
        );
      });
    await set("role = 'partner'");
    expect(await holding(world.mission, secret)).toMatchObject({ role: "partner" });
    await set("status = 'suspended'");
    expect(await holding(world.mission, secret)).toBeNull();
  });

  test("the team can end a colleague's sessions", async () => {
    const world = await newWorld();
    const admin = await someone(world.mission, "admin", "Tom");
    const { secret, member } = await enter(world, "coach");
    expect((await endSessionsOf.execute(admin, { membership: member.membershipId })).status).toBe("done");
    expect(await holding(world.mission, secret)).toBeNull();
  });

  test("nobody ends somebody else's session by its id", async () => {
    const world = await newWorld();
    const other = await someone(world.mission, "partner", "Nour");
    const { secret, member } = await enter(world, "coach");
    expect(await endSession.execute(other, { session: member.sessionId })).toEqual({ status: "missing" });
    expect(await holding(world.mission, secret)).not.toBeNull();
  });
});
