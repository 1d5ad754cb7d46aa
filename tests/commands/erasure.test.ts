import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../../lib/kernel/plain-date";
import { brusselsDay } from "../../lib/kernel/zoned";
import { personKeyOf, sealFor } from "../../lib/people/facts";
import { system, type Member } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { bookSession } from "../../lib/sessions/commands/book";
import {
  askErasure,
  confirmErasure,
  proposeErasure,
  proposeFor,
  refuseErasure,
  withdrawErasure,
} from "../../lib/tracks/commands/erasure";
import { assign } from "../../lib/tracks/commands/assign";
import { closeTrack } from "../../lib/tracks/commands/close";
import { breakGlass } from "../../lib/tracks/commands/glass";
import { eraseConfirmed } from "../../lib/tracks/commands/erase";
import { resumeTrack, suspendTrack } from "../../lib/tracks/commands/hold";
import { renewTrack } from "../../lib/tracks/commands/renew";
import { signTrack } from "../../lib/tracks/facts/sign";
import { myTrackRecords } from "../../lib/tracks/queries/own-records";
import { erasureRequests, findForErasure, myErasure } from "../../lib/tracks/queries/privacy";
import { box, rowsOf, sendAll } from "../post";
import { asSuperuser } from "../database";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { newSession, someone } from "../world";

let world: TrackWorld;
let second: Member<"coordinator">;
const words = ["Zibeline", "xylophone", "wisigoth"] as const;

beforeEach(async () => {
  world = await newTrackWorld();
  second = await someone(world.mission, "coordinator", "Paul");
});
afterAll(disconnect);

const close = () =>
  asSuperuser(async (client) => {
    await client.query("select set_config('app.actor_role', 'test', false)");
    await client.query("update track set status = 'closed', closed_on = now(), closing_reason = 'moved' where id = $1", [
      world.track,
    ]);
  });
const requestHere = async () => (await erasureRequests.ask(world.coordinator, {}))![0]!;
const job = () => system(world.mission, "privacy.erase_confirmed");

/** Asked by the person, proposed by one coordinator, confirmed by the other. */
async function agreed() {
  await close();
  await askErasure.execute(world.seeker, { person: world.person });
  const { id: erasure } = await requestHere();
  expect((await proposeErasure.execute(world.coordinator, { erasure })).status).toBe("done");
  expect((await confirmErasure.execute(second, { erasure })).status).toBe("done");
  return erasure;
}

describe("asking to be forgotten", () => {
  it("is one request, however often it is asked, and can be taken back until it is confirmed", async () => {
    for (const _ of [1, 2]) expect((await askErasure.execute(world.seeker, { person: world.person })).status).toBe("done");
    expect(await erasureRequests.ask(world.coordinator, {})).toHaveLength(1);
    expect((await myErasure.ask(world.seeker, {}))?.own?.state).toBe("asked");
    expect((await withdrawErasure.execute(world.seeker, { person: world.person })).status).toBe("done");
    expect((await myErasure.ask(world.seeker, {}))?.own).toBeNull();
    expect(await withdrawErasure.execute(world.seeker, { person: world.person })).toMatchObject({ refusal: "erasure_step_over" });
  });

  it("waits until the track is closed, and is refused for whoever works here", async () => {
    await askErasure.execute(world.seeker, { person: world.person });
    const { id: erasure } = await requestHere();
    expect(await proposeErasure.execute(world.coordinator, { erasure })).toMatchObject({ refusal: "track_open" });
    expect(await proposeFor.execute(world.coordinator, { person: world.coach.personId })).toMatchObject({
      refusal: "still_staff",
    });
  });

  it("wants two different people", async () => {
    await close();
    await askErasure.execute(world.seeker, { person: world.person });
    const { id: erasure } = await requestHere();
    expect(await confirmErasure.execute(second, { erasure })).toMatchObject({ refusal: "erasure_step_over" });
    await proposeErasure.execute(world.coordinator, { erasure });
    expect(await confirmErasure.execute(world.coordinator, { erasure })).toMatchObject({ refusal: "needs_other_person" });
    expect((await confirmErasure.execute(second, { erasure })).status).toBe("done");
    expect(await withdrawErasure.execute(world.seeker, { person: world.person })).toMatchObject({ refusal: "erasure_step_over" });
  });

  it("may be refused, with a reason that the person reads", async () => {
    await askErasure.execute(world.seeker, { person: world.person });
    const { id: erasure } = await requestHere();
    expect(await refuseErasure.execute(world.coordinator, { erasure, why: " " })).toMatchObject({ status: "invalid" });
    expect((await refuseErasure.execute(world.coordinator, { erasure, why: "Un contrôle est en cours." })).status).toBe("done");
    expect((await myErasure.ask(world.seeker, {}))?.own).toMatchObject({
      state: "refused",
      refusedWhy: "Un contrôle est en cours.",
    });
  });

  it("may come by letter: somebody is found by a part of their name, without accents", async () => {
    await close();
    expect(await findForErasure.ask(world.coordinator, { q: "yàsm" })).toEqual([
      expect.objectContaining({ person: world.person, coach: "Claire" }),
    ]);
    expect((await proposeFor.execute(world.coordinator, { person: world.person, reason: "Lettre" })).status).toBe("done");
    expect(await proposeFor.execute(world.coordinator, { person: world.person })).toMatchObject({
      refusal: "erasure_asked_already",
    });
  });
});

describe("being forgotten", () => {
  it("leaves nothing that says why: not of a pause, not of a prolongation, not of who had the file, not where they went", async () => {
    const [about, today] = [{ person: world.person }, brusselsDay(new Date())];
    const said = { renewed: "Ornithorynque", given: "Palinodie", looked: "Tohubohu", where: "Kakemphaton" };
    const agreement = {
      person: world.person,
      agreement: crypto.randomUUID(),
      from: today,
      until: addDays(today, 180),
      on: today,
    };
    await asActor(world.seeker, "write", (db) => signTrack(db, { ...agreement, by: null }));
    const steps = [
      () => suspendTrack.execute(world.coach, { ...about, reason: "maternity", from: today }),
      () => resumeTrack.execute(world.coach, { ...about, on: today }),
      () => renewTrack.execute(world.coach, { ...about, months: 1, reason: said.renewed, version: 4 }),
      () => assign.execute(world.coordinator, { ...about, coach: world.secondCoach.membershipId, reason: said.given }),
      () => breakGlass.execute(world.coordinator, { ...about, reason: said.looked }),
      () => closeTrack.execute(world.secondCoach, { ...about, reason: "reoriented", to: said.where, on: today }),
    ];
    for (const step of steps) expect(await step()).toMatchObject({ status: "done" });
    await agreed();
    expect((await eraseConfirmed.execute(job(), {})).status).toBe("done");

    const dump = await everything();
    for (const word of [...Object.values(said), "maternity"]) expect(dump.includes(word), word).toBe(false);
    expect(
      await rowsPastWalls("select 1 from suspension where person_id = $1 and sealed_reason like 'v1.%'", [world.person]),
    ).toHaveLength(1);
  });

  it("destroys the key and every word, tells the person once, and leaves the figures", async () => {
    const phone = "+32470990001";
    const session = await newSession(world, 5);
    await asActor(world.coach, "write", async (db) => {
      const sealed = sealFor(await personKeyOf(db, world.person), "note|sealed|x", { text: words[0] });
      await db.sql`insert into note (person_id, kind, sealed, author_id) values (${world.person}::uuid, 'shared', ${sealed}, ${world.coach.membershipId}::uuid)`;
      await db.sql`update track set headline = ${words[1]} where person_id = ${world.person}::uuid`;
      await db.sql`update person set first_name = 'Yasmynette', first_name_key = 'yasmynette', family_name = ${words[2]} where id = ${world.person}::uuid`;
      await db.sql`insert into contact_point (person_id, kind, value, first_name_key) values (${world.person}::uuid, 'phone', ${phone}, 'yasmynette')`;
    });
    await bookSession.execute(
      world.visitor,
      { session, firstName: "Yasmynette", contact: "phone", phone },
      { now: new Date("2031-03-02T08:00:00Z") },
    );
    await agreed();
    expect((await eraseConfirmed.execute(job(), {})).status).toBe("done");

    const posted = box();
    await sendAll(world.mission, posted, new Date());
    expect(posted.texts.filter(({ text }) => text.includes("/vie-privee"))).toHaveLength(1);
    expect((await rowsOf(world.mission, "erased")).map(({ params }) => params)).toEqual([{}]);

    const dump = await everything();
    for (const word of [...words, "Yasmynette", phone]) expect(dump.includes(word), word).toBe(false);
    expect(await rowsPastWalls("select 1 from person_key where person_id = $1", [world.person])).toEqual([]);
    expect(await rowsPastWalls("select status from track where person_id = $1", [world.person])).toEqual([{ status: "closed" }]);
    expect(await rowsPastWalls("select status from booking where person_id = $1", [world.person])).toEqual([
      { status: "booked" },
    ]);
    expect((await requestHere()).state).toBe("done");
    expect(await eraseConfirmed.execute(job(), {})).toMatchObject({ refusal: "nothing_to_do" });
  });

  it("ends the person's access, and nobody finds them any more", async () => {
    await agreed();
    await eraseConfirmed.execute(job(), {});
    expect(await findForErasure.ask(world.coordinator, { q: "Yasmina" })).toEqual([]);
    expect(await rowsPastWalls("select status from membership where person_id = $1", [world.person])).toEqual([
      { status: "left" },
    ]);
    expect((await askErasure.execute(world.seeker, { person: world.person })).status).toBe("missing");
  });

  it("does nothing to anybody else", async () => {
    const other = await newTrackWorld();
    const before = await rowsPastWalls("select * from person p join track t on t.person_id = p.id where p.id = $1", [
      other.person,
    ]);
    await agreed();
    await eraseConfirmed.execute(job(), {});
    expect(
      await rowsPastWalls("select * from person p join track t on t.person_id = p.id where p.id = $1", [other.person]),
    ).toEqual(before);
  });
});

/** The whole database as text, as a dump would hold it. */
const everything = () =>
  asSuperuser(async (client) => {
    const tables = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'membership'",
    );
    const parts = [];
    for (const { name } of tables.rows)
      parts.push(
        (await client.query<{ text: string | null }>(`select string_agg(t::text, E'\n') as text from "${name}" t`)).rows[0]
          ?.text ?? "",
      );
    return parts.join("\n");
  });

describe("all my data", () => {
  it("holds every table that says something of the person, opened", async () => {
    const id = crypto.randomUUID();
    await asActor(world.coach, "write", async (db) => {
      const sealed = sealFor(await personKeyOf(db, world.person), `note|sealed|${id}`, { text: words[0] });
      await db.sql`insert into note (id, person_id, kind, sealed, author_id) values (${id}::uuid, ${world.person}::uuid, 'shared', ${sealed}, ${world.coach.membershipId}::uuid)`;
    });
    const records = await myTrackRecords.ask(world.seeker, {});
    expect(records).toMatchObject({ track: [{ status: "reception" }], note: [{ content: { text: words[0] } }] });
  });

  it("leaves out nothing but what is reviewed here", async () => {
    const { readFileSync } = await import("node:fs");
    const text = ["people/queries/own-data.ts", "sessions/queries/own-records.ts", "tracks/queries/own-records.ts"]
      .map((file) => readFileSync(`lib/${file}`, "utf8"))
      .join("\n");
    const leftOut = {
      document_content: "bytes: each file is downloaded by itself",
      person_key: "a key is not data about somebody",
      note_draft: "what a coach has not said yet",
      person_name: "the name again, for the search",
    };
    const tables = await rowsPastWalls<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'person_id' order by 1",
    );
    const missing = tables
      .map(({ name }) => name)
      .filter((name) => !(name in leftOut) && !new RegExp(`\\b(from|join) ${name}\\b`).test(text));
    expect(missing).toEqual([]);
  });
});
