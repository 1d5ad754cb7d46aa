import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, fromDayNumber, type PlainDate } from "../../lib/kernel/plain-date";
import { brusselsInstant } from "../../lib/kernel/zoned";
import { asActor, disconnect } from "../../lib/platform/db";
import { closeTrack } from "../../lib/tracks/commands/close";
import { resumeTrack, suspendTrack } from "../../lib/tracks/commands/hold";
import { hire, loseJob } from "../../lib/tracks/commands/job";
import { openTrack } from "../../lib/tracks/commands/open";
import { renewTrack, setHeadline } from "../../lib/tracks/commands/renew";
import { signTrack } from "../../lib/tracks/facts/sign";
import { trackOf } from "../../lib/tracks/facts/track";
import { trackMoves, type TrackStatus, type TrackStep } from "../../lib/tracks/model/life";
import { fileHeader } from "../../lib/tracks/queries/file";
import { trackLife } from "../../lib/tracks/queries/life";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

const day = (text: string) => text as PlainDate;
const noon = (text: string) => brusselsInstant(day(text), "12:00");
const start = "2027-01-11";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld(noon(start));
});
afterAll(disconnect);

const on = (today: string) => ({ now: noon(today) });
const about = (more: object = {}) => ({ person: world.person, ...more });
const track = async () => (await asActor(world.coordinator, "read", (db) => trackOf(db, world.person)))!;
const sign = (from: string, until: string, today = from) =>
  asActor(world.seeker, "write", (db) =>
    signTrack(db, {
      person: world.person,
      agreement: crypto.randomUUID(),
      from: day(from),
      until: day(until),
      on: day(today),
      by: null,
    }),
  );
const clockOn = async (today: string) => (await trackLife.ask(world.coach, about(), noon(today)))!.clock;
const eventsOf = (type: string) =>
  rowsPastWalls<{ data: Record<string, unknown> }>("select data from event where type = $1 and subject = $2 order by id", [
    type,
    world.person,
  ]);

describe("a track, from reception to its end", () => {
  it("moves on when its agreement is signed by the person themself, and keeps who, when and why of each step", async () => {
    expect((await sign("2027-02-01", "2027-07-31")).ok).toBe(true);
    expect(await track()).toMatchObject({
      status: "towards_employment",
      commitmentFrom: "2027-02-01",
      commitmentUntil: "2027-07-31",
    });
    await suspendTrack.execute(
      world.coach,
      about({ reason: "illness", from: "2027-03-01", plannedUntil: "2027-03-31" }),
      on("2027-03-01"),
    );
    await resumeTrack.execute(world.coach, about({ on: "2027-03-31" }), on("2027-03-31"));
    expect((await clockOn("2027-04-01")).commitment).toMatchObject({ until: "2027-08-30", months: 6 });
    await hire.execute(world.coach, about({ on: "2027-05-03" }), on("2027-04-28"));
    await loseJob.execute(world.coach, about({ on: "2027-06-01" }), on("2027-06-01"));
    await renewTrack.execute(
      world.coach,
      about({ months: 3, reason: "Un stage commence", version: (await track()).version }),
      on("2027-06-02"),
    );
    expect((await clockOn("2027-06-03")).commitment).toMatchObject({ until: "2027-11-30", months: 9 });
    const closed = await closeTrack.execute(
      world.coach,
      about({ reason: "training", on: "2027-09-01", to: "" }),
      on("2027-09-01"),
    );
    expect(closed.status).toBe("done");
    const { steps } = (await trackLife.ask(world.coordinator, about(), noon("2027-09-02")))!;
    expect(steps.map(({ step, on, by, reason }) => [step, on, by, reason])).toEqual([
      ["close", "2027-09-01", "Claire", "training"],
      ["renew", "2027-06-02", "Claire", "Un stage commence"],
      ["lose_job", "2027-06-01", "Claire", null],
      ["hire", "2027-05-03", "Claire", null],
      ["resume", "2027-03-31", "Claire", null],
      ["suspend", "2027-03-01", "Claire", null],
      ["sign", "2027-02-01", null, null],
      ["open", start, "Claire", null],
    ]);
  });

  it("says nothing of a suspension's reason, nor any word of a renewal, in the journal", async () => {
    await sign("2027-02-01", "2027-07-31");
    await suspendTrack.execute(world.coach, about({ reason: "illness", from: "2027-03-01" }), on("2027-03-01"));
    await resumeTrack.execute(world.coach, about({ on: "2027-03-08" }), on("2027-03-08"));
    await renewTrack.execute(
      world.coach,
      about({ months: 1, reason: "Secret", version: (await track()).version }),
      on("2027-03-08"),
    );
    const said = JSON.stringify([...(await eventsOf("tracks.suspended")), ...(await eventsOf("tracks.renewed"))]);
    expect(said).toContain("2027-03-01");
    expect(said).not.toMatch(/illness|Secret/);
  });

  it("closes the file to its coach, and comes back as a new track", async () => {
    await closeTrack.execute(world.coach, about({ reason: "moved", on: "2027-02-01" }), on("2027-02-01"));
    expect(await trackLife.ask(world.coach, about())).toBeNull();
    expect((await fileHeader.ask(world.coach, about()))?.relation).toBe("team");
    const again = await openTrack.execute(world.coach, about({ coach: world.coach.membershipId }), on("2027-05-01"));
    expect(again.status).toBe("done");
    expect(await track()).toMatchObject({ status: "reception", startedOn: "2027-05-01" });
    expect((await trackLife.ask(world.coach, about()))?.steps.map(({ step }) => step)).toEqual(["open", "close", "open"]);
  });
});

describe("a renewal", () => {
  it("stays within the longest commitment, and within the cap of the law, suspended days included", async () => {
    await sign("2027-02-01", "2027-07-31");
    const renew = async (months: number) =>
      renewTrack.execute(world.coach, about({ months, reason: "x", version: (await track()).version }), on("2027-03-01"));
    expect(await renew(7)).toEqual({ status: "refused", refusal: "too_many_months" });
    expect(await renew(6)).toMatchObject({ status: "done" });
    expect(await renew(1)).toEqual({ status: "refused", refusal: "too_many_months" });
  });

  it("is refused beyond the cap, and to whoever read an older page", async () => {
    await sign("2028-03-01", "2028-08-31", "2028-03-01");
    const { version } = await track();
    expect(await renewTrack.execute(world.coach, about({ months: 5, reason: "x", version }), on("2028-08-01"))).toEqual({
      status: "refused",
      refusal: "beyond_cap",
    });
    expect(
      await renewTrack.execute(world.coach, about({ months: 1, reason: "x", version: version + 1 }), on("2028-08-01")),
    ).toEqual({
      status: "refused",
      refusal: "changed_meanwhile",
    });
  });

  it("by a signed paper ends on the day that is written there, whatever was suspended before", async () => {
    await sign("2027-02-01", "2027-07-31");
    await suspendTrack.execute(world.coach, about({ reason: "family", from: "2027-03-01" }), on("2027-03-01"));
    await resumeTrack.execute(world.coach, about({ on: "2027-03-11" }), on("2027-03-11"));
    await sign("2027-08-11", "2027-11-10", "2027-08-01");
    expect((await clockOn("2027-08-02")).commitment?.until).toBe("2027-11-10");
    await sign("2027-08-11", "2027-09-10", "2027-08-03");
    expect((await clockOn("2027-08-04")).commitment?.until).toBe("2027-11-10");
  });
});

describe("what the days refuse", () => {
  it.each([
    [
      "a suspension before the track",
      () => suspendTrack.execute(world.coach, about({ reason: "other", from: "2027-01-10" }), on(start)),
      "day_too_early",
    ],
    [
      "one that has not begun",
      () => suspendTrack.execute(world.coach, about({ reason: "other", from: "2027-01-12" }), on(start)),
      "day_in_future",
    ],
    [
      "one that ends before it begins",
      () => suspendTrack.execute(world.coach, about({ reason: "other", from: start, plannedUntil: "2027-01-10" }), on(start)),
      "until_before_from",
    ],
    ["a hiring in two months", () => hire.execute(world.coach, about({ on: "2027-03-11" }), on(start)), "day_in_future"],
    [
      "a closing tomorrow",
      () => closeTrack.execute(world.coach, about({ reason: "hired", on: "2027-01-12" }), on(start)),
      "day_in_future",
    ],
    ["a return from nowhere", () => resumeTrack.execute(world.coach, about({ on: start }), on(start)), "step_not_possible"],
  ] as const)("%s", async (_what, attempt, refusal) => {
    expect(await attempt()).toEqual({ status: "refused", refusal });
  });

  it("a reorientation to nowhere", async () => {
    expect(await closeTrack.execute(world.coach, about({ reason: "reoriented", on: start, to: " " }), on(start))).toEqual({
      status: "invalid",
      errors: { to: ["where_missing"] },
    });
  });

  it("a second suspension over the days of the first", async () => {
    const suspend = (from: string, today: string) =>
      suspendTrack.execute(world.coach, about({ reason: "other", from }), on(today));
    await suspend("2027-02-01", "2027-02-01");
    await resumeTrack.execute(world.coach, about({ on: "2027-02-01" }), on("2027-02-01"));
    expect(await suspend("2027-02-01", "2027-02-02")).toEqual({ status: "refused", refusal: "suspended_then" });
    expect(await suspend("2027-02-02", "2027-02-02")).toMatchObject({ status: "done" });
  });
});

it("a headline is one line, and asks for the page as it stands", async () => {
  const { version } = await track();
  await setHeadline.execute(world.coach, about({ headline: "  Vente,\n Vallonbois ", version }), on(start));
  expect((await track()).headline).toBe("Vente, Vallonbois");
  expect(await setHeadline.execute(world.coach, about({ headline: "Autre", version }), on(start))).toEqual({
    status: "refused",
    refusal: "changed_meanwhile",
  });
});

it("two coaches who close at the same instant close once", async () => {
  const close = () => closeTrack.execute(world.coach, about({ reason: "moved", on: start }), on(start));
  const outcomes = (await Promise.all([close(), close(), close()])).map(({ status }) => status).toSorted();
  expect(outcomes.filter((status) => status === "done")).toHaveLength(1);
  expect(await eventsOf("tracks.closed")).toHaveLength(1);
});

describe("any walk through the commands", () => {
  const steps: Readonly<Record<Exclude<TrackStep, "sign" | "open">, (today: string) => Promise<{ status: string }>>> = {
    hire: (today) => hire.execute(world.coach, about({ on: today }), on(today)),
    lose_job: (today) => loseJob.execute(world.coach, about({ on: today }), on(today)),
    suspend: (today) => suspendTrack.execute(world.coach, about({ reason: "other", from: today }), on(today)),
    resume: (today) => resumeTrack.execute(world.coach, about({ on: today }), on(today)),
    renew: async (today) =>
      renewTrack.execute(world.coach, about({ months: 1, reason: "x", version: (await track()).version }), on(today)),
    close: (today) => closeTrack.execute(world.coach, about({ reason: "moved", on: today }), on(today)),
  };
  const open = (today: string) => openTrack.execute(world.coach, about({ coach: world.coach.membershipId }), on(today));
  const names = ["hire", "lose_job", "suspend", "resume", "renew", "close", "sign", "open"] as const;

  it("never leaves the table, and each recorded step begins where the one before it ended", { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 5, maxLength: 14 }), async (walk) => {
        world = await newTrackWorld(noon(start));
        for (const [at, step] of walk.entries()) {
          const today = addDays(fromDayNumber(21_000), at);
          if (step === "sign") await sign(today, addDays(today, 180));
          else if (step === "open") await open(today);
          else await steps[step](today);
        }
        const rows = await rowsPastWalls<{ step: TrackStep; from: TrackStatus | null; to: TrackStatus }>(
          `select step, from_status as "from", to_status as "to" from track_step where person_id = $1 order by at, id`,
          [world.person],
        );
        for (const [index, { step, from, to }] of rows.entries()) {
          const before = rows[index - 1]?.to ?? null;
          expect(step === "open" ? [null, "closed"] : [from]).toContain(before);
          const leads = trackMoves[step].leads[step === "open" ? (before ?? "none") : from!];
          if (leads !== "same" && leads !== "where_it_was") expect(leads).toBe(to);
        }
      }),
      { numRuns: 12 },
    ),
  );
});
