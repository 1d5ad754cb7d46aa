import type { PgBoss } from "pg-boss";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startWork } from "../../lib/messages/worker";
import { system, type Member } from "../../lib/platform/actor";
import { startBoss } from "../../lib/platform/boss";
import { asActor, disconnect } from "../../lib/platform/db";
import { confirmGroup, prepareGroup, rewriteGroup, undoGroup } from "../../lib/tracks/commands/group";
import { leaveGroups } from "../../lib/tracks/commands/group-leave";
import { groupChosen, groupOfList, groupView } from "../../lib/tracks/queries/group";
import { everybody } from "../../lib/tracks/rules/views";
import { box, tamper } from "../post";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
let kevin: string;
let stranger: string;
beforeEach(async () => {
  world = await newTrackWorld();
  kevin = (await anotherOnTrack(world, "Kevin")).person;
  stranger = (await someone(world.mission, "seeker", "Inconnue")).personId;
});
afterAll(disconnect);

const valueOf = (outcome: { readonly status: string; readonly value?: { readonly group: string } }) => {
  if (outcome.status !== "done" || !outcome.value) throw new Error(JSON.stringify(outcome));
  return outcome.value.group;
};
const prepare = async (persons: readonly string[] = [world.person, kevin], text = "Atelier CV jeudi.") =>
  valueOf(await prepareGroup.execute(world.coach, { persons: [...persons], text }));
const confirmed = async (persons?: readonly string[]) => {
  const group = await prepare(persons);
  valueOf(await confirmGroup.execute(world.coach, { group }));
  return group;
};
const after = (seconds: number) => ({ now: new Date(Date.now() + seconds * 1_000) });
const leave = (seconds = 11) => leaveGroups.execute(system(world.mission, "test"), {}, after(seconds));
const copies = (group: string) =>
  rowsPastWalls<{ person: string }>("select person_id as person from thread_message where group_id = $1 order by 1", [
    group,
  ]).then((rows) => rows.map(({ person }) => person));
const fates = async (group: string) =>
  Object.fromEntries((await groupView.ask(world.coach, { group }))!.recipients.map(({ firstName, fate }) => [firstName, fate]));

describe("the preview", () => {
  it("says who gets it, by which way, and who does not and why", async () => {
    const silent = await anotherOnTrack(world, "Muette");
    const lost = await anotherOnTrack(world, "Perdu");
    const written = await anotherOnTrack(world, "Léa");
    await asActor(system(world.mission, "test"), "write", async ({ tables }) => {
      await tables.person.update({ where: { id: silent.person }, data: { channel: "none" } });
      await tables.contactPoint.deleteMany({ where: { personId: lost.person } });
      await tables.contactPoint.create({
        data: {
          personId: written.person,
          kind: "email",
          value: "lea@essai.example",
          firstNameKey: "lea",
          verifiedAt: new Date(),
        },
      });
      await tables.person.update({ where: { id: written.person }, data: { channel: "email" } });
    });
    const group = await prepare([world.person, kevin, silent.person, lost.person, written.person, stranger]);
    expect(await fates(group)).toEqual({
      Yasmina: "sms",
      Kevin: "sms",
      Léa: "email",
      Muette: "asked_not",
      Perdu: "no_contact",
      Inconnue: "not_yours",
    });
    valueOf(await confirmGroup.execute(world.coach, { group }));
    await leave();
    expect(await copies(group)).toEqual([world.person, kevin, written.person].toSorted());
    expect(await fates(group)).toMatchObject({ Muette: "asked_not", Perdu: "no_contact", Inconnue: "not_yours", Léa: "email" });
  });

  it("takes everybody of a list, on all its pages, and says when they are too many", async () => {
    const list = { filters: { ...everybody, statuses: [] } };
    const names = async (who: Member, asked = list) =>
      (await groupOfList.ask(who, asked))?.recipients.map(({ firstName }) => firstName);
    expect(await names(world.coach)).toEqual(["Kevin", "Yasmina"]);
    expect(await names(world.coach, { filters: { ...list.filters, words: "kevim" } })).toEqual(["Kevin"]);
    expect(await names(world.secondCoach)).toEqual([]);
    expect(await names(world.coordinator, { filters: { ...list.filters, coach: world.coach.membershipId } })).toEqual([
      "Kevin",
      "Yasmina",
    ]);
    expect(await names(world.coordinator, { filters: { ...list.filters, coach: "equipe" } })).toBeUndefined();
    expect(await names(world.coach, { filters: { ...list.filters, coach: world.secondCoach.membershipId } })).toBeUndefined();
    expect(await names(world.seeker)).toBeUndefined();
    await tamper(
      `with p as (insert into person (mission_id, first_name, first_name_key) select $1, 'N' || n, 'n' || n from generate_series(1, 149) n returning id)
       insert into assignment (mission_id, person_id, membership_id, kind) select $1, id, $2, 'coach' from p`,
      [world.mission, world.coach.membershipId],
    );
    expect(await groupOfList.ask(world.coach, list)).toEqual({ tooMany: 151, recipients: [] });
  });

  it("is refused to everybody but its author, and takes at most 150 people", async () => {
    const group = await prepare();
    for (const who of [world.secondCoach, world.coordinator, world.seeker]) {
      expect(await groupView.ask(who, { group })).toBeNull();
      for (const command of [confirmGroup, undoGroup])
        expect(await command.execute(who, { group })).toEqual({ status: "missing" });
      expect(await rewriteGroup.execute(who, { group, text: "Non" })).toEqual({ status: "missing" });
    }
    expect(await prepareGroup.execute(world.seeker, { persons: [kevin], text: "Non" })).toEqual({ status: "missing" });
    const many = Array.from({ length: 151 }, () => crypto.randomUUID());
    expect(await prepareGroup.execute(world.coach, { persons: many, text: "Trop" })).toEqual({
      status: "invalid",
      errors: { persons: ["group_too_many"] },
    });
    expect(await prepareGroup.execute(world.coach, { persons: many.slice(1), text: "Qui ?" })).toEqual({
      status: "refused",
      refusal: "group_nobody",
    });
    expect(await groupChosen.ask(world.coach, { persons: [kevin] })).toMatchObject([{ firstName: "Kevin", fate: "sms" }]);
  });

  it("is not sent to nobody", async () => {
    const group = await prepare([stranger]);
    expect(await confirmGroup.execute(world.coach, { group })).toEqual({ status: "refused", refusal: "group_nobody_left" });
  });
});

describe("ten seconds", () => {
  it("pass before anything leaves; then each person has one message, whatever the repeats", async () => {
    const group = await confirmed();
    expect(await leave(9)).toEqual({ status: "refused", refusal: "nothing_to_do" });
    expect(await copies(group)).toEqual([]);
    await Promise.all([leave(), leave(), leave()]);
    expect(await copies(group)).toEqual([world.person, kevin].toSorted());
    expect(await leave()).toEqual({ status: "refused", refusal: "nothing_to_do" });
    expect(await undoGroup.execute(world.coach, { group })).toEqual({ status: "refused", refusal: "group_gone" });
    const told = await rowsPastWalls("select 1 from event where type = 'thread.coach_wrote' and data ->> 'group' = $1", [group]);
    expect(told).toHaveLength(2);
  });

  it("are enough to take it back, to write it anew, and to send it after all", async () => {
    const group = await confirmed();
    valueOf(await undoGroup.execute(world.coach, { group }));
    expect(await leave()).toEqual({ status: "refused", refusal: "nothing_to_do" });
    expect(await copies(group)).toEqual([]);
    expect(await confirmGroup.execute(world.coach, { group })).toEqual({ status: "refused", refusal: "group_undone" });
    valueOf(await rewriteGroup.execute(world.coach, { group, text: "Atelier CV vendredi." }));
    valueOf(await confirmGroup.execute(world.coach, { group }));
    await leave();
    expect(await copies(group)).toHaveLength(2);
  });

  it("end in either, never both, when undo and the worker come at the same instant", { timeout: 60_000 }, async () => {
    const ends = { undone: 0, sent: 0 };
    for (let round = 0; round < 30; round++) {
      const group = await confirmed();
      const race = [() => undoGroup.execute(world.coach, { group }), () => leave()];
      const [first, second] = await Promise.all((round % 2 ? race : race.toReversed()).map((run) => run()));
      const undone = [first, second].some((outcome) => outcome?.status === "done" && "group" in outcome.value);
      const count = (await copies(group)).length;
      expect(count).toBe(undone ? 0 : 2);
      const state = (await groupView.ask(world.coach, { group }))!.state;
      expect(state).toBe(undone ? "undone" : "sent");
      ends[undone ? "undone" : "sent"] += 1;
    }
    expect(ends.undone + ends.sent).toBe(30);
  });

  it("leave out somebody who got another coach meanwhile, and say so", async () => {
    const group = await confirmed();
    await asActor(
      system(world.mission, "test"),
      "write",
      (db) => db.sql`update assignment set ended_at = now(), ended_why = 'handed_over' where person_id = ${kevin}::uuid`,
    );
    await leave();
    expect(await copies(group)).toEqual([world.person]);
    expect(await fates(group)).toEqual({ Kevin: "not_yours", Yasmina: "sms" });
  });

  it("lose nothing and double nothing when the transaction of a worker dies in the middle", async () => {
    const group = await confirmed();
    await asActor(system(world.mission, "test"), "write", async (db) => {
      await db.sql`update group_message set sent_at = now() where id = ${group}::uuid`;
      throw new Error("killed");
    }).catch(() => undefined);
    await leave();
    expect(await copies(group)).toHaveLength(2);
  });
});

describe("the real queue", () => {
  it("lets it leave within two seconds after its ten", { timeout: 40_000 }, async () => {
    const boss: PgBoss = await startBoss();
    await startWork(boss, box().post, [leaveGroups]);
    const group = await confirmed();
    const since = performance.now();
    await vi.waitFor(
      async () => {
        expect(await copies(group)).toHaveLength(2);
      },
      { timeout: 20_000, interval: 100 },
    );
    const seconds = (performance.now() - since) / 1_000;
    expect(seconds).toBeGreaterThan(9.5);
    expect(seconds).toBeLessThan(13);
    await boss.stop({ graceful: true, timeout: 5_000 });
  });
});
