import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendResult } from "../../lib/eligibility/commands";
import { disconnect } from "../../lib/platform/db";
import { asSuperuser } from "../database";
import { box, rowsOf, sendAll, tamper, tellAll } from "../post";
import { newWorld, type World } from "../world";

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(disconnect);

const press = (phone: string, who = world) => sendResult.execute(who.visitor, { phone, locale: "nl" });
const anHourPasses = () => tamper("update attempt set at = at - interval '1 hour' where mission_id = $1", [world.mission]);
const eventsWith = (text: string) =>
  asSuperuser(
    async (client) =>
      (
        await client.query(
          "select 1 from event where mission_id = $1 and (data::text || subject || coalesce(once_body, '') || coalesce(outcome::text, '')) like '%' || $2 || '%'",
          [world.mission, text],
        )
      ).rowCount,
  );

describe("the dates, sent to a phone", () => {
  it("leave once, in the language of the page, with nothing of the answers; the number is erased", async () => {
    const post = box();
    expect(await press("0470 55 44 33")).toMatchObject({ status: "done" });
    expect(await rowsOf(world.mission, "result")).toHaveLength(1);
    await tellAll(world.mission, post, new Date());
    expect(await sendAll(world.mission, post, new Date())).toEqual(["sent"]);
    expect(post.texts).toHaveLength(1);
    expect(post.texts[0]).toMatchObject({ to: "+32470554433" });
    expect(post.texts[0]!.text).toContain("/nl/seances");
    expect((await rowsOf(world.mission, "result"))[0]).toMatchObject({ params: {}, channel: "sms" });
    expect(await eventsWith("470554433")).toBe(0);
  });

  it("leave once for two presses, even at the same moment", async () => {
    const ends = await Promise.all([press("0470 55 44 34"), press("0470 55 44 34"), press("0470554434")]);
    expect(ends.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect((await rowsOf(world.mission, "result")).filter(({ status }) => status === "queued")).toHaveLength(1);
  });

  it("leave three times a day at most for one number, and go on for another", async () => {
    const ends: unknown[] = [];
    for (let times = 0; times < 4; times++) {
      ends.push(await press("0470 55 44 35"));
      await anHourPasses();
    }
    expect(ends.at(2)).toMatchObject({ status: "done" });
    expect(ends.at(3)).toEqual({ status: "refused", refusal: "too_many_results" });
    expect(await press("0470 55 44 36")).toMatchObject({ status: "done" });
  });

  it("do not leave for what is no number", async () => {
    const before = (await rowsOf(world.mission)).length;
    for (const typed of ["", "12", "0470 12", "a@b.be", "+32470123456789", "<script>"])
      expect(await press(typed)).toEqual({ status: "invalid", errors: { phone: ["phone_wrong"] } });
    expect(await sendResult.execute(world.visitor, {})).toEqual({ status: "invalid", errors: { phone: ["phone_wrong"] } });
    expect(await sendResult.execute(world.visitor, { phone: "0470 55 44 37", answers: { age: "from_55" } })).toMatchObject({
      status: "invalid",
    });
    expect(await rowsOf(world.mission)).toHaveLength(before);
  });

  it("are counted for each Mire apart", async () => {
    const other = await newWorld();
    expect(await press("0470 55 44 35", other)).toMatchObject({ status: "done" });
    expect(await rowsOf(other.mission, "result")).toHaveLength(1);
  });
});
