import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addRight, correctRight, removeRight, warnOfDates } from "../../lib/eligibility/commands/rights";
import { noteTitle } from "../../lib/eligibility/commands/verify";
import { dayInKey, eligibilityNotices } from "../../lib/eligibility/notifications";
import { myRights, rightsOfPerson } from "../../lib/eligibility/queries/rights";
import { system } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import { cleanPaper } from "../files";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const typed = (more: object = {}) => ({
  person: world.person,
  kind: "allowance_end",
  on: "2031-06-30",
  source: "onem",
  letterOn: "2031-01-15",
  note: "",
  ...more,
});
const now = new Date("2031-05-01T09:00:00Z");
const mine = async (at = now) => (await myRights.ask(world.seeker, {}, at))!.rights;

describe("a date that a letter gives", () => {
  it("is noted with its source and its photo, and both sides read the days left", async () => {
    await addRight.execute(world.seeker, { ...typed(), file: await cleanPaper("Lettre"), name: "lettre.pdf" });
    const [right] = await mine();
    expect(right).toMatchObject({
      on: "2031-06-30",
      kind: "allowance_end",
      source: "onem",
      letterOn: "2031-01-15",
      by: "person",
      left: 60,
      nearness: "far",
    });
    expect(right?.document).toBeTruthy();
    expect((await rightsOfPerson.ask(world.coach, { person: world.person }, now))?.rights[0]?.left).toBe(60);
    expect(await rightsOfPerson.ask(world.secondCoach, { person: world.person }, now)).toBeNull();
    expect(await rightsOfPerson.ask(world.coordinator, { person: world.person }, now)).toBeNull();
  });

  it("is corrected by either, keeps its photo, and what was wrong stays in the history", async () => {
    const [before] = await mine();
    await correctRight.execute(world.coach, { ...typed({ on: "2031-07-31" }), right: before!.id });
    const [after] = await mine();
    expect(after).toMatchObject({ on: "2031-07-31", document: before!.document, by: "coach" });
    expect((await correctRight.execute(world.coach, { ...typed(), right: before!.id })).status).toBe("missing");
    expect((await correctRight.execute(world.secondCoach, { ...typed(), right: after!.id })).status).toBe("missing");
  });

  it("is taken away by either", async () => {
    const [right] = await mine();
    expect((await removeRight.execute(world.seeker, { person: world.person, right: right!.id })).status).toBe("done");
    expect(await mine()).toEqual([]);
  });

  it("is sealed but for the day, which orders the queue", async () => {
    await addRight.execute(world.coach, typed({ note: "Motinhabituel" }));
    const rows = await rowsPastWalls<{ text: string }>("select r::text as text from right_date r where person_id = $1", [
      world.person,
    ]);
    for (const { text } of rows) expect(text).not.toMatch(/allowance_end|onem|Motinhabituel/);
  });

  it("has no more than twenty others beside it", async () => {
    const { seeker } = await anotherOnTrack(world, "Kevin");
    const add = () => addRight.execute(seeker, typed({ person: seeker.personId }));
    for (let count = 0; count < 20; count++) expect((await add()).status).toBe("done");
    expect(await add()).toEqual({ status: "refused", refusal: "too_many_dates" });
  });
});

describe("a warning", () => {
  it("leaves thirty and fourteen days before, once each, by day, for letters and titles", async () => {
    const own = await newTrackWorld();
    await addRight.execute(own.coach, typed({ person: own.person, on: "2031-05-25" }));
    await noteTitle.execute(own.coach, { person: own.person, type: "a", mention: "none", until: "2031-05-28" });
    const warn = async (at: string) => {
      await warnOfDates.execute(system(own.mission, "rights.warn"), {}, { now: new Date(at) });
      const events = await rowsPastWalls<{ data: { on: string; stage: number } }>(
        "select data from event where type = 'rights.deadline_near' and subject = $1 order by id",
        [own.person],
      );
      return events.map(({ data }) => `${data.on} ${data.stage}`);
    };
    expect(await warn("2031-04-20T09:00:00Z")).toEqual([]);
    expect(await warn("2031-05-01T05:00:00Z")).toEqual([]);
    expect(await warn("2031-05-01T09:00:00Z")).toEqual(["2031-05-25 30", "2031-05-28 30"]);
    expect(await warn("2031-05-02T09:00:00Z")).toHaveLength(2);
    expect(await warn("2031-05-12T09:00:00Z")).toEqual(["2031-05-25 30", "2031-05-28 30", "2031-05-25 14"]);
    expect(await warn("2031-05-26T09:00:00Z")).toHaveLength(4);
  });

  it("names neither the right nor the day, and each date and stage is one message", () => {
    const event = { id: 1, type: "rights.deadline_near", subject: "p", data: { on: "2031-05-25", stage: 30 } };
    const [notice] = eligibilityNotices(event);
    expect(notice).toEqual({ template: "deadline_soon", subject: "p", key: "deadline_soon|p|2031-05-25|30" });
    expect(dayInKey(notice!.key)).toBe("2031-05-25");
  });
});
