import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factInWords } from "../../lib/i18n/desk/fact-words";
import { disconnect } from "../../lib/platform/db";
import { Refused } from "../../lib/platform/ports/refused";
import { cancelMeeting } from "../../lib/tracks/commands/meetings/manage";
import { timeline } from "../../lib/tracks/queries/timeline";
import { now, planned } from "../meetings-world";
import { box, sendAll, tamper, tellAll } from "../post";
import { anotherOnTrack, newTrackWorld, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld(now);
});
afterAll(disconnect);

const told = async (person = world.person) => {
  const view = await timeline.ask(world.coach, { person, kind: "messages" });
  return (view?.facts ?? []).filter(({ type }) => type.startsWith("notices.")).map(({ type, data }) => factInWords(type, data));
};

describe("messages that left, in the timeline", () => {
  it("are told with their way and what they were about, once, and stay when the outbox forgets them", async () => {
    const post = box();
    const { appointment } = await planned(world);
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now);
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now);
    expect(post.texts).toHaveLength((await told()).length);
    expect(await told()).toContainEqual(expect.stringMatching(/^SMS parti\s: «\s.+\s»$/));
    const before = await told();
    await tamper("delete from message where mission_id = $1", [world.mission]);
    expect(await told()).toEqual(before);

    post.fault = new Refused("mailbox_full");
    expect((await cancelMeeting.execute(world.coach, { meeting: appointment, reason: "Coach malade" }, { now })).status).toBe(
      "done",
    );
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now, 0);
    expect((await told())[0]).toMatch(/^SMS jamais arrivé\s: «/);
  });

  it("that could not even begin are told too, when nothing reaches the person", async () => {
    const { person } = await anotherOnTrack(world, "Muette", now);
    await tamper("delete from contact_point where person_id = $1", [person]);
    await planned(world, { day: "2031-03-10" }, person);
    const post = box();
    await tellAll(world.mission, post, now);
    await sendAll(world.mission, post, now);
    expect(await told(person)).toContainEqual(expect.stringMatching(/^Message impossible, aucun moyen/));
    await tamper("update person set channel = 'none' where id = $1", [person]);
    await planned(world, { day: "2031-03-11" }, person);
    await tellAll(world.mission, post, now);
    expect((await told(person))[0]).toMatch(/^Pas de message, la personne préfère un appel/);
    expect(post.texts.filter(({ to }) => to === "")).toEqual([]);
  });

  it("are nothing that a colleague reads", async () => {
    expect(await timeline.ask(world.secondCoach, { person: world.person, kind: "messages" })).toBeNull();
    expect(await timeline.ask(world.seeker, { person: world.person, kind: "messages" })).toBeNull();
  });
});
