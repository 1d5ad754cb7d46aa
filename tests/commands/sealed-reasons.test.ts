// Why a track stopped, went on or ended, why a file changed hands and where somebody went next stand nowhere in the database as they were
// given: every table is copied out and searched, and the seals of the codes tell nothing by their length.
import { afterAll, beforeEach, expect, it } from "vitest";
import { personKeyOf } from "../../lib/people/facts";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { assign, handOver } from "../../lib/tracks/commands/assign";
import { closeTrack } from "../../lib/tracks/commands/close";
import { cover } from "../../lib/tracks/commands/cover";
import { breakGlass } from "../../lib/tracks/commands/glass";
import { resumeTrack, suspendTrack } from "../../lib/tracks/commands/hold";
import { renewTrack } from "../../lib/tracks/commands/renew";
import { reasonIn, sealReason } from "../../lib/tracks/facts/reasons";
import { signTrack } from "../../lib/tracks/facts/sign";
import { suspensionReasons } from "../../lib/tracks/model/life";
import { trackLife } from "../../lib/tracks/queries/life";
import { myTrack } from "../../lib/tracks/queries/mine";
import { myTrackRecords } from "../../lib/tracks/queries/own-records";
import { fileSummary } from "../../lib/tracks/queries/summary";
import { brusselsDay } from "../../lib/kernel/zoned";
import { addDays } from "../../lib/kernel/plain-date";
import { dump } from "../database";
import { anotherOnTrack, newTrackWorld, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const today = brusselsDay(new Date());
const about = (more: object = {}) => ({ person: world.person, ...more });
const done = async (outcome: Promise<{ status: string }>) => expect(await outcome).toMatchObject({ status: "done" });
const life = async () => (await trackLife.ask(world.coordinator, about()))!;
const sign = () =>
  asActor(world.seeker, "write", (db) =>
    signTrack(db, {
      ...{ person: world.person, agreement: crypto.randomUUID(), by: null },
      ...{ from: today, until: addDays(today, 180), on: today },
    }),
  );

const planted = {
  renewal: "Zanzibor",
  assigned: "Quartzine",
  glass: "Vorpalie",
  where: "Mirliflor",
  handedOver: "Brindezingue",
  cover: "Calembredaine",
} as const;

/** A track that is signed, stopped by an illness, prolonged, given to a colleague, looked into, and ended. */
async function live() {
  await sign();
  await done(suspendTrack.execute(world.coach, about({ reason: "detention", from: today })));
  expect((await life()).suspension).toEqual({ reason: "detention", from: today, plannedUntil: null });
  await done(resumeTrack.execute(world.coach, about({ on: today })));
  const { version } = (await life()).track;
  await done(renewTrack.execute(world.coach, about({ months: 1, version, reason: planted.renewal })));
  const [first, second] = [world.coach.membershipId, world.secondCoach.membershipId];
  await done(cover.execute(world.coach, { absent: first, by: second, from: today, until: today, reason: planted.cover }));
  await done(assign.execute(world.coordinator, about({ coach: second, reason: planted.assigned })));
  await done(breakGlass.execute(world.coordinator, about({ reason: planted.glass })));
}

it("holds no reason in the clear, shows each to who may read, and none once the key is destroyed", async () => {
  await live();
  const { person: other } = await anotherOnTrack(world, "Amal");
  const all = { from: world.coach.membershipId, to: world.secondCoach.membershipId, who: "all", reason: planted.handedOver };
  await done(handOver.execute(world.coordinator, all));
  expect((await trackLife.ask(world.secondCoach, { person: other }))?.coaches[0]?.reason).toBe(planted.handedOver);
  expect((await myTrack.ask(world.seeker, {}))?.mine?.glass?.reason).toBe(planted.glass);
  await done(closeTrack.execute(world.coordinator, about({ reason: "reoriented", to: planted.where, on: today })));

  const { steps, coaches, where } = await life();
  expect(where).toBe(planted.where);
  expect(steps.map(({ step, reason }) => [step, reason])).toEqual([
    ...[
      ["close", "reoriented"],
      ["renew", planted.renewal],
      ["resume", null],
    ],
    ...[
      ["suspend", null],
      ["sign", null],
      ["open", null],
    ],
  ]);
  expect(coaches.map(({ reason }) => reason)).toEqual([planted.glass, planted.assigned, null]);
  await done(breakGlass.execute(world.coordinator, about({ reason: planted.glass })));
  expect((await fileSummary.ask(world.coordinator, about()))?.where).toBe(planted.where);
  expect(await myTrackRecords.ask(world.seeker, {})).toMatchObject({
    track: [{ closing_to: planted.where }],
    suspension: [{ reason: "detention" }],
    renewal: [{ reason: planted.renewal }],
  });

  const copy = await dump();
  expect(copy).toContain(world.person);
  for (const word of [...Object.values(planted), "detention"]) expect(copy.includes(word), word).toBe(false);

  await asActor(
    system(world.mission, "test"),
    "write",
    (db) => db.sql`delete from person_key where person_id = ${world.person}::uuid`,
  );
  const after = await life();
  expect(after.where).toBeNull();
  expect(after.steps.map(({ reason }) => reason)).toEqual(["reoriented", null, null, null, null, null]);
  expect(after.coaches.map(({ reason }) => reason)).toEqual([null, null, null, null]);
});

it("seals all codes of a suspension at one length, each at the place of its row alone", async () => {
  const key = await asActor(world.coach, "write", (db) => personKeyOf(db, world.person));
  const [here, elsewhere] = [crypto.randomUUID(), crypto.randomUUID()];
  const sealed = suspensionReasons.map((code) => sealReason(key, "suspension", here, code));
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  expect(sealed.map((each) => reasonIn(key, "suspension", here, each))).toEqual(suspensionReasons);
  expect(sealed.map((each) => reasonIn(key, "suspension", elsewhere, each))).toEqual(suspensionReasons.map(() => null));
  expect(sealed.map((each) => reasonIn(key, "renewal", here, each))).toEqual(suspensionReasons.map(() => null));
});

it("is one of the codes, or refused before anything is sealed", async () => {
  for (const reason of ["sick", "", "Illness"])
    expect(await suspendTrack.execute(world.coach, about({ reason, from: today }))).toEqual({
      status: "invalid",
      errors: { reason: ["why_missing"] },
    });
});
