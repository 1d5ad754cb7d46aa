import fc from "fast-check";
import { channel } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect, type Db } from "../../lib/platform/db";
import { lastContacts } from "../../lib/tracks/facts/contact";
import type { Contact } from "../../lib/tracks/model/contact";
import { daysWithoutContact, latestContact } from "../../lib/tracks/rules/contact";
import type { PlainDate } from "../../lib/kernel/plain-date";
import { anotherOnTrack, newTrackWorld, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const now = new Date("2026-10-01T12:00:00Z");
const at = (days: number) => new Date(now.getTime() - days * 86_400_000);

type Line = {
  readonly days: number;
  readonly what: "meeting" | "absence" | "phone" | "partner" | "private" | "removed" | "message" | "answer";
};
const counts: Readonly<Partial<Record<Line["what"], Contact["way"]>>> = {
  meeting: "meeting",
  phone: "phone",
  message: "message",
  answer: "message",
};

const met = async (db: Db, person: string, when: Date, status: "present" | "absent") => {
  const coach = world.coach.membershipId;
  const [made] = await db.sql<{ id: string }>`
    insert into appointment (kind, purpose, coach_id, place, starts_at, ends_at, status, created_by)
    values ('individual', 'follow_up', ${coach}::uuid, 'elsewhere', ${when}::timestamptz, ${when}::timestamptz + interval '1 minute', 'closed', ${coach}::uuid) returning id`;
  await db.sql`
    insert into attendee (appointment_id, person_id, starts_at, ends_at, status)
    values (${made!.id}::uuid, ${person}::uuid, ${when}::timestamptz, ${when}::timestamptz + interval '1 minute', ${status})`;
};

const noted = (db: Db, person: string, when: Date, what: Line["what"]) => {
  const [kind, way] = what === "private" ? ["private", null] : ["shared", what === "partner" ? "partner" : "phone"];
  return db.sql`
    insert into note (person_id, kind, channel, sealed, author_id, at, removed_at)
    values (${person}::uuid, ${kind}, ${way}, 'x', ${world.coach.membershipId}::uuid, ${when}::timestamptz, ${what === "removed" ? when : null}::timestamptz)`;
};

const wrote = (db: Db, person: string, when: Date, side: "coach" | "person", author: string) => db.sql`
  insert into thread_message (person_id, side, author_id, sealed, at) values (${person}::uuid, ${side}, ${author}::uuid, 'x', ${when}::timestamptz)`;

/** Writes what happened, as the other parts of the portal do. */
const happen = (person: string, seeker: string, lines: readonly Line[]) =>
  asActor(system(world.mission, "test"), "write", async (db) => {
    for (const { days, what } of lines) {
      if (what === "meeting") await met(db, person, at(days), "present");
      else if (what === "absence") await met(db, person, at(days), "absent");
      else if (what === "message") await wrote(db, person, at(days), "coach", world.coach.membershipId);
      else if (what === "answer") await wrote(db, person, at(days), "person", seeker);
      else await noted(db, person, at(days), what);
    }
  });

const asked = (persons: readonly string[], moment = now) =>
  asActor(world.coach, "read", (db) => lastContacts(db, persons, moment));

describe("the last contact", () => {
  it("is the one that the pure rule finds, whatever happened", { timeout: 60_000 }, async () => {
    const what = fc.constantFrom<Line["what"]>(
      "meeting",
      "absence",
      "phone",
      "partner",
      "private",
      "removed",
      "message",
      "answer",
    );
    // Distinct days, some of them still to come.
    const history = fc.uniqueArray(fc.record({ days: fc.integer({ min: -20, max: 200 }), what }), {
      maxLength: 8,
      selector: ({ days }) => days,
    });
    await fc.assert(
      fc.asyncProperty(history, async (lines) => {
        const { person, seeker } = await anotherOnTrack(world, "Quelqu’un");
        await happen(person, seeker.membershipId, lines);
        const contacts = lines.flatMap(({ days, what: kind }) => (counts[kind] ? [{ at: at(days), way: counts[kind] }] : []));
        expect((await asked([person])).get(person) ?? null).toEqual(latestContact(contacts, now));
      }),
      { numRuns: 25 },
    );
  });

  it("of many people is one statement, and nobody's whom the asker does not accompany", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, index) => anotherOnTrack(world, `P${index}`)));
    for (const { person, seeker } of people) await happen(person, seeker.membershipId, [{ days: 3, what: "answer" }]);
    const persons = people.map(({ person }) => person);
    const seen: unknown[] = [];
    const listen = (text: unknown) => seen.push(text);
    channel("mire:sql").subscribe(listen);
    expect((await asked(persons)).size).toBe(12);
    channel("mire:sql").unsubscribe(listen);
    expect(seen).toHaveLength(1);
    expect((await asActor(world.secondCoach, "read", (db) => lastContacts(db, persons, now))).size).toBe(0);
  });

  it("is counted in days, from the beginning when there was none", () => {
    expect(daysWithoutContact("2026-10-01" as PlainDate, "2026-10-15" as PlainDate)).toBe(14);
    expect(daysWithoutContact("2026-10-16" as PlainDate, "2026-10-15" as PlainDate)).toBe(0);
  });
});
