import { afterAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { bookSession } from "../../lib/sessions/commands/book";
import { openByCode } from "../../lib/sessions/commands/open-by-code";
import { bookingByLink } from "../../lib/sessions/queries/public";
import { decidePaperTry, paperRules } from "../../lib/sessions/rules";
import { asSuperuser } from "../database";
import { earlier, eventsOf } from "../people-world";
import { newSession, newWorld, type World } from "../world";

afterAll(disconnect);

const now = new Date("2031-03-02T08:00:00Z");

async function paperOf(world: World): Promise<string> {
  const session = await newSession(world, 2);
  const booked = await bookSession.execute(world.visitor, { session, firstName: "Rosa", contact: "none" }, { now });
  const view = await bookingByLink.ask(world.visitor, { token: booked.status === "done" ? booked.value.token! : "" }, now);
  return view!.paperCode;
}
const type = (world: World, paper: string, address: string, at = now) =>
  openByCode.execute(world.visitor, { paper, address }, { now: at });
const wrongly = async (world: World, address: string, times: number) => {
  for (let tries = 0; tries < times; tries++)
    expect(await type(world, "ZZZZZZZZ", address)).toMatchObject({ refusal: "code_unknown" });
};
/** As if so many wrong codes had come from everywhere within the hour. */
const guessedFromEverywhere = async (world: World, times: number) => {
  await wrongly(world, "192.0.2.200", 1);
  await asSuperuser((client) =>
    client.query(
      `insert into attempt (mission_id, key_hash, kind) select mission_id, key_hash, kind from attempt, generate_series(1, $2)
       where mission_id = $1 and key_hash <> (select key_hash from attempt where mission_id = $1 order by id limit 1)`,
      [world.mission, times],
    ),
  );
};
const refused = { status: "refused", refusal: "too_many_tries" };

describe("codes on paper", () => {
  it("are not compared any more after thirty wrong ones from one address in an hour; other addresses go on", async () => {
    const world = await newWorld();
    const paper = await paperOf(world);
    await wrongly(world, "192.0.2.1", paperRules.perAddressAnHour);
    expect(await type(world, paper, "192.0.2.1")).toEqual(refused);
    expect((await type(world, paper, "192.0.2.2")).status).toBe("done");
    await earlier(3_600);
    expect((await type(world, paper, "192.0.2.1")).status).toBe("done");
    expect(await eventsOf(world.mission, "bookings.code_refused")).toHaveLength(paperRules.perAddressAnHour);
  });

  it("leave three wrong ones a day to each address while somebody guesses from many, and lock out nobody who was right", async () => {
    const world = await newWorld();
    const paper = await paperOf(world);
    await wrongly(world, "192.0.2.1", paperRules.perAddressADayWhenGuessed);
    await guessedFromEverywhere(world, paperRules.perMireAnHour);
    expect(await type(world, paper, "192.0.2.1")).toEqual(refused);
    await wrongly(world, "192.0.2.2", paperRules.perAddressADayWhenGuessed - 1);
    expect((await type(world, paper, "192.0.2.2")).status).toBe("done");
    expect((await type(world, paper, "192.0.2.3")).status).toBe("done");
    await wrongly(world, "192.0.2.2", 1);
    expect(await type(world, paper, "192.0.2.2")).toEqual(refused);
    await earlier(3_600);
    expect((await type(world, paper, "192.0.2.2")).status).toBe("done");
  });

  it("count twenty simultaneous tries of one address as twenty", async () => {
    const world = await newWorld();
    await wrongly(world, "192.0.2.1", paperRules.perAddressAnHour - 5);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => type(world, "ZZZZZZZZ", "192.0.2.1")));
    expect(outcomes.filter((outcome) => outcome.status === "refused" && outcome.refusal === "code_unknown")).toHaveLength(5);
  });

  it("open nothing once the link has run out, nor in another Mire", async () => {
    const world = await newWorld();
    const paper = await paperOf(world);
    expect(await type(world, paper, "", new Date("2031-04-20T08:00:00Z"))).toMatchObject({ refusal: "code_unknown" });
    expect(await type(await newWorld(), paper, "")).toMatchObject({ refusal: "code_unknown" });
  });

  it("keep no address: only keyed hashes", async () => {
    const world = await newWorld();
    await wrongly(world, "192.0.2.77", 1);
    const rows = await asSuperuser((client) => client.query("select * from attempt where mission_id = $1", [world.mission]));
    expect(rows.rows).toHaveLength(2);
    expect(JSON.stringify(rows.rows)).not.toContain("192.0.2.77");
  });
});

it("one guess more or less changes the answer, nothing else", () => {
  const ages = (count: number, age = 10) => Array<number>(count).fill(age);
  const decide = (here: readonly number[], everywhere: number) => decidePaperTry({ here, everywhere }).ok;
  expect([decide(ages(29), 299), decide(ages(30), 299), decide(ages(30, 3_600), 299)]).toEqual([true, false, true]);
  expect([decide(ages(2), 300), decide(ages(3), 300), decide(ages(3, 50_000), 300)]).toEqual([true, false, false]);
});
