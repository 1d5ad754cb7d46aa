import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { announceWaiting, writeToCoach, writeToPerson } from "../../lib/tracks/commands/thread";
import { fileHeader } from "../../lib/tracks/queries/file";
import { fileThread, myThread, myUnread, unansweredMessages } from "../../lib/tracks/queries/thread";
import { box, rowsOf, sendAll, tamper, tellAll } from "../post";
import { anotherOnTrack, cover, newTrackWorld, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
let other: TrackWorld;
beforeEach(async () => {
  [world, other] = [await newTrackWorld(), await newTrackWorld()];
});
afterAll(disconnect);

const unread = async () => (await fileHeader.ask(world.coach, { person: world.person }))?.beside?.unread;
const toCoach = (text: string) => writeToCoach.execute(world.seeker, { text });
const toPerson = (text: string, who = world.coach) => writeToPerson.execute(who, { person: world.person, text });

describe("a conversation", () => {
  it("goes both ways, in order, and says what was seen once it was shown", async () => {
    await toPerson("Bonjour, comment allez-vous ?");
    expect(await myUnread.ask(world.seeker, {})).toEqual({ unread: 1 });
    const first = (await myThread.ask(world.seeker, {}))!;
    expect(first).toMatchObject({
      coach: "Claire",
      messages: [{ side: "coach", author: "Claire", text: "Bonjour, comment allez-vous ?", seenAt: null }],
    });
    expect(await myUnread.ask(world.seeker, {})).toEqual({ unread: 0 });

    await toCoach("Bien, merci.");
    expect(await unread()).toBe(1);
    const seen = (await fileThread.ask(world.coach, { person: world.person }))!;
    expect(seen.messages.map(({ side, text }) => [side, text])).toEqual([
      ["coach", "Bonjour, comment allez-vous ?"],
      ["person", "Bien, merci."],
    ]);
    expect(seen.messages[0]?.seenAt).toBeInstanceOf(Date);
    expect(await unread()).toBe(0);
    expect((await myThread.ask(world.seeker, {}))?.messages.at(-1)?.seenAt).toBeInstanceOf(Date);
  });

  it("is answered by who covers; the second coach, the coordination, another Mire and other job seekers find nothing", async () => {
    await toCoach("Il y a quelqu’un ?");
    const neighbour = await someone(world.mission, "seeker", "Voisine");
    for (const stranger of [
      world.secondCoach,
      world.coordinator,
      other.coach,
      neighbour,
      await someone(world.mission, "employer", "Bruno"),
    ]) {
      expect(await fileThread.ask(stranger, { person: world.person })).toBeNull();
      expect(await writeToPerson.execute(stranger, { person: world.person, text: "Non" })).toEqual({ status: "missing" });
    }
    expect((await myThread.ask(neighbour, {}))?.messages).toEqual([]);
    await cover(world);
    expect((await fileThread.ask(world.secondCoach, { person: world.person }))?.messages).toHaveLength(1);
    expect(await toPerson("Je remplace Claire.", world.secondCoach)).toMatchObject({ status: "done" });
    expect((await myThread.ask(world.seeker, {}))?.messages.at(-1)).toMatchObject({
      author: "Samuel",
      text: "Je remplace Claire.",
    });
  });

  it("is read behind broken glass without a mark: the coach still has to open it", async () => {
    await toCoach("Pour Claire.");
    await asActor(
      world.coordinator,
      "write",
      (db) => db.sql`
      insert into assignment (person_id, membership_id, kind, until, sealed_reason) values (${world.person}::uuid, ${world.coordinator.membershipId}::uuid, 'glass', now() + interval '1 hour', 'Essai')`,
    );
    expect((await fileThread.ask(world.coordinator, { person: world.person }))?.messages).toHaveLength(1);
    expect(await unread()).toBe(1);
  });

  it("shows thirty messages a page, and the older ones before any of them", async () => {
    for (let at = 1; at <= 35; at++) await toPerson(`Message ${at}`);
    const newest = (await myThread.ask(world.seeker, {}))!;
    expect([newest.messages.length, newest.messages[0]?.text, newest.messages.at(-1)?.text]).toEqual([
      30,
      "Message 6",
      "Message 35",
    ]);
    const older = (await myThread.ask(world.seeker, { before: newest.older! }))!;
    expect(older.messages.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((at) => `Message ${at}`));
    expect(older.older).toBeNull();
  });
});

describe("what a person may write", () => {
  it("is twenty messages an hour, also when they all come at once", async () => {
    const sent = await Promise.all(Array.from({ length: 25 }, (_, at) => toCoach(`Message ${at}`)));
    expect(sent.filter(({ status }) => status === "done")).toHaveLength(20);
    expect(sent.filter(({ status }) => status === "refused")).toEqual(
      Array(5).fill({ status: "refused", refusal: "thread_too_many" }),
    );
  });

  it("needs somebody who accompanies them", async () => {
    const alone = await someone(world.mission, "seeker", "Seule");
    expect(await writeToCoach.execute(alone, { text: "Bonjour" })).toEqual({ status: "refused", refusal: "thread_no_coach" });
    expect(await writeToCoach.execute(world.coach, { text: "Bonjour" })).toEqual({ status: "missing" });
  });
});

describe("who waits for an answer", () => {
  it("is whoever wrote last, for their coach and who covers, the longest wait first", async () => {
    const kevin = await anotherOnTrack(world, "Kevin");
    await writeToCoach.execute(kevin.seeker, { text: "Une question" });
    await toCoach("Bonjour");
    await toCoach("Encore moi");
    const waiting = (await unansweredMessages.ask(world.coach, {}))!;
    expect(waiting.map(({ firstName, messages, unread }) => [firstName, messages, unread])).toEqual([
      ["Kevin", 1, 1],
      ["Yasmina", 2, 2],
    ]);
    expect(await unansweredMessages.ask(world.secondCoach, {})).toEqual([]);
    expect(await unansweredMessages.ask(world.seeker, {})).toBeNull();
    await toPerson("Me voici");
    expect((await unansweredMessages.ask(world.coach, {}))?.map(({ firstName }) => firstName)).toEqual(["Kevin"]);
    await cover(world);
    expect((await unansweredMessages.ask(world.secondCoach, {}))?.map(({ firstName }) => firstName)).toEqual(["Kevin"]);
  });
});

describe("a message waits", () => {
  const announced = async () => (await rowsOf(world.mission, "message_waiting")).map(({ status }) => status);
  /** What left to say that a message waits; other parts of the portal write to the same phone. */
  const waiting = ({ texts }: ReturnType<typeof box>) =>
    texts.map(({ text }) => text).filter((text) => text.includes("/fr/mon-parcours/messages"));
  const minute = () => announceWaiting.execute(system(world.mission, "test"), {});
  /** As if all that happened had happened so many minutes earlier: the journal is never changed otherwise. */
  const earlier = async (minutes: number) => {
    await tamper("alter table event disable trigger keep_journal", []);
    await tamper("update event set at = at - $2 * interval '1 minute' where mission_id = $1", [world.mission, minutes]);
    await tamper("alter table event enable trigger keep_journal", []);
    await tamper("update thread_message set at = at - $2 * interval '1 minute' where mission_id = $1", [world.mission, minutes]);
  };

  it("is said at once, once for several messages in a row, without a word of them", async () => {
    for (const text of ["Votre titre de séjour ?", "Encore une chose", "Et une autre"]) await toPerson(text);
    const post = box();
    await tellAll(world.mission, post, new Date());
    await tellAll(world.mission, post, new Date());
    await sendAll(world.mission, post, new Date());
    expect(await announced()).toEqual(["sent"]);
    const texts = waiting(post);
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toMatch(/séjour|Claire|Yasmina/);
  });

  it("is not said to somebody who has read meanwhile", async () => {
    await toPerson("Bonjour");
    const post = box();
    await tellAll(world.mission, post, new Date());
    await myThread.ask(world.seeker, {});
    await sendAll(world.mission, post, new Date());
    expect(await announced()).toEqual(["withdrawn"]);
    expect(waiting(post)).toEqual([]);
  });

  it("is said again after a quarter of an hour, when something new came and is still unread, and not before", async () => {
    const post = box();
    await toPerson("Un");
    await toPerson("Deux");
    await tellAll(world.mission, post, new Date());
    expect(await minute()).toEqual({ status: "refused", refusal: "nothing_to_do" });
    await earlier(10);
    await toPerson("Trois");
    expect(await minute()).toEqual({ status: "refused", refusal: "nothing_to_do" });
    await earlier(6);
    expect(await minute()).toMatchObject({ status: "done", value: { announced: 1 } });
    expect(await minute()).toEqual({ status: "refused", refusal: "nothing_to_do" });
    await tellAll(world.mission, post, new Date());
    expect(await announced()).toHaveLength(2);
    await earlier(60);
    expect(await minute()).toEqual({ status: "refused", refusal: "nothing_to_do" });
  });

  it("is never said twice within the quarter of an hour, when two coaches write at the same instant", async () => {
    await cover(world);
    await Promise.all([toPerson("A"), toPerson("B", world.secondCoach), toPerson("C")]);
    const post = box();
    await tellAll(world.mission, post, new Date());
    expect(await announced()).toHaveLength(1);
  });
});
