import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, disconnect } from "../../lib/platform/db";
import { draftAgreement } from "../../lib/tracks/commands/agreements/draft";
import { sendAgreement } from "../../lib/tracks/commands/agreements/send";
import { renewTrack } from "../../lib/tracks/commands/renew";
import type { AgreementContent } from "../../lib/tracks/model/agreements";
import { agreementDesk, agreementToPrint, myAgreements } from "../../lib/tracks/queries/agreements";
import { canonical } from "../../lib/tracks/rules/agreement-content";
import { newDraft, newOut, signedByAll, trackStanding, typedFor } from "../agreement-world";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld(new Date(Date.now() - 30 * 86_400_000));
});
afterAll(disconnect);

const fresh = (name = "Kevin") => anotherOnTrack(world, name, new Date(Date.now() - 30 * 86_400_000));
const refused = (refusal: string) => ({ status: "refused", refusal });

describe("a draft", () => {
  it("is changed while it is one, one version after the other, and is not the person's yet", async () => {
    const { person, seeker } = await fresh();
    const agreement = await newDraft(world.coach, person);
    const changed = typedFor(person, new Date(), { frequency: "monthly", version: 1 });
    expect((await draftAgreement.execute(world.coach, changed)).status).toBe("done");
    expect(await draftAgreement.execute(world.coach, changed)).toEqual(refused("changed_meanwhile"));
    expect(await draftAgreement.execute(world.coach, typedFor(person))).toEqual(refused("changed_meanwhile"));
    const desk = await agreementDesk.ask(world.coach, { person });
    expect(desk?.agreements.map(({ id, status, content }) => [id, status, content.choices.frequency])).toEqual([
      [agreement, "draft", "monthly"],
    ]);
    expect(await myAgreements.ask(seeker, {})).toEqual([]);
    expect(await agreementToPrint.ask(seeker, { agreement })).toBeNull();
  });

  it("keeps within the limits of the house and of the law", async () => {
    const { person } = await fresh();
    const tried = (days: object) => draftAgreement.execute(world.coach, typedFor(person, new Date(), days));
    expect(await tried({ from: "2000-01-01", until: "2000-07-01" })).toEqual(refused("before_track"));
    expect(await tried({ until: "2199-01-01" })).toEqual(refused("commitment_too_long"));
    const { from } = typedFor(person);
    expect(await tried({ until: from })).toEqual(refused("commitment_too_short"));
  });

  it("holds no word in the open: choices and names are sealed, events carry ids", async () => {
    const { person } = await fresh("Zéphyrine");
    await draftAgreement.execute(world.coach, typedFor(person, new Date(), { forPerson: "Apprendre à souder" }));
    const rows = await rowsPastWalls<{ all: string }>(
      `select row_to_json(a)::text as all from agreement a where person_id = $1 union all select row_to_json(e)::text from event e where subject = $1::text`,
      [person],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ all }) => all).join()).not.toMatch(/souder|Zéphyrine/);
  });

  it("is alone on its track: ten drafts at once make one", async () => {
    const { person } = await fresh();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => draftAgreement.execute(world.coach, typedFor(person))));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(outcomes.filter((one) => one.status === "refused" && one.refusal === "changed_meanwhile")).toHaveLength(9);
  });
});

describe("what goes out", () => {
  it("is frozen with the hash of its content, which anybody can count again", async () => {
    const { person } = await fresh();
    const { agreement } = await newOut(world.coach, person);
    const view = await agreementToPrint.ask(world.coach, { agreement });
    expect(view?.hash).toBe(createHash("sha256").update(canonical(view?.content)).digest("hex"));
    // A person who changes their name later does not change what they are asked to sign.
    await asActor(world.coach, "write", (db) => db.sql`update person set first_name = 'Autre' where id = ${person}::uuid`);
    const later = await agreementToPrint.ask(world.coach, { agreement });
    expect(later?.content).toEqual(view?.content);
    expect(later?.content.person).toBe("Kevin");
  });

  it("says other things by another hash", async () => {
    const { person } = await fresh();
    const { agreement } = await newOut(world.coach, person);
    const content = (await agreementToPrint.ask(world.coach, { agreement }))!.content;
    const moved: AgreementContent = { ...content, summary: [...content.summary].reverse() };
    expect(canonical(moved)).not.toBe(canonical(content));
  });

  it("cannot be changed, sent twice, or joined by another", async () => {
    const { person } = await fresh();
    const { agreement } = await newOut(world.coach, person);
    expect(await sendAgreement.execute(world.coach, { agreement, version: 2 })).toEqual(refused("not_a_draft"));
    expect(await draftAgreement.execute(world.coach, typedFor(person))).toEqual(refused("agreement_is_out"));
  });

  it("waits for the person, the Mire and the third party; for two where the house has no third", async () => {
    const { person } = await fresh();
    expect(Object.keys((await newOut(world.coach, person)).ids).toSorted()).toEqual(["mire", "person", "third"]);
    const other = await newTrackWorld();
    await asActor(
      other.coach,
      "write",
      (db) =>
        db.sql`insert into parameter (code, value, valid_from, source) values ('agreement_third_party', '0', '2020-01-01', 'essai')`,
    );
    expect(Object.keys((await newOut(other.coach, other.person)).ids).toSorted()).toEqual(["mire", "person"]);
  });
});

describe("a renewal", () => {
  it("has its own agreement, with the days that were decided; signed, it moves the end", async () => {
    const { person } = await fresh();
    await signedByAll(world.coach, person);
    expect(await draftAgreement.execute(world.coach, typedFor(person))).toEqual(refused("renewal_missing"));
    const [{ version }] = (await rowsPastWalls<{ version: number }>(`select version from track where person_id = $1`, [
      person,
    ])) as [{ version: number }];
    expect((await renewTrack.execute(world.coach, { person, months: 3, reason: "Stage en cours", version })).status).toBe("done");
    const desk = await agreementDesk.ask(world.coach, { person });
    expect(desk?.kind).toBe("renewal");
    await signedByAll(world.coach, person);
    const after = await agreementDesk.ask(world.coach, { person });
    expect(after?.agreements.map(({ kind, status, content }) => [kind, status, content.number])).toEqual([
      ["renewal", "signed", 2],
      ["first", "signed", 1],
    ]);
    expect((await trackStanding(person))?.until).toBe(desk?.proposed?.until);
  });
});
