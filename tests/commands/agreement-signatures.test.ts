import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { askAgain, signForMire } from "../../lib/tracks/commands/agreements/desk";
import { refuseToSign, signAgreement } from "../../lib/tracks/commands/agreements/sign";
import { closeTrack } from "../../lib/tracks/commands/close";
import { myAgreements } from "../../lib/tracks/queries/agreements";
import { signingByLink } from "../../lib/tracks/queries/signing";
import { newOut, signedByAll, standingOf, thirdAsked, trackStanding, typedFor, withdrawn } from "../agreement-world";
import { asSuperuser } from "../database";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld(new Date(Date.now() - 30 * 86_400_000));
});
afterAll(disconnect);

const fresh = (name = "Kevin") => anotherOnTrack(world, name, new Date(Date.now() - 30 * 86_400_000));
const named = { name: "Kevin Leroy", read: "yes" } as const;
const refused = (refusal: string) => ({ status: "refused", refusal });
const typesOf = async (person: string) =>
  (
    await rowsPastWalls<{ type: string }>(`select type from event where subject = $1 and type <> 'people.viewed' order by id`, [
      person,
    ])
  ).map(({ type }) => type);

describe("signatures", () => {
  it("make the agreement signed when all have signed, and move the track in the same breath", async () => {
    const { person, seeker } = await fresh();
    expect((await trackStanding(person))?.status).toBe("reception");
    const { agreement } = await signedByAll(world.coach, person);
    expect(await standingOf(agreement)).toBe("signed");
    const { from, until } = typedFor(person);
    expect(await trackStanding(person)).toEqual({ status: "towards_employment", from, until });
    expect(await typesOf(person)).toEqual([
      "tracks.opened",
      "tracks.assigned",
      "agreements.drafted",
      "agreements.out",
      "agreements.asked_again",
      "agreements.signature_given",
      "agreements.signature_given",
      "agreements.signature_given",
      "agreements.signed",
      "tracks.signed",
    ]);
    const [mine] = (await myAgreements.ask(seeker, {})) ?? [];
    expect(mine?.signatures.map(({ party, method, name }) => [party, method, name])).toEqual([
      ["person", "link", "Kevin Leroy"],
      ["mire", "account", "Claire"],
      ["third", "link", "Kevin Leroy"],
    ]);
  });

  it("are given from the account by the person alone", async () => {
    const { person, seeker } = await fresh();
    const { ids } = await newOut(world.coach, person);
    for (const actor of [world.coach, world.secondCoach, world.coordinator, world.seeker])
      expect((await signAgreement.execute(actor, { signature: ids.person, ...named })).status).toBe("missing");
    expect((await signAgreement.execute(seeker, { signature: ids.mire, ...named })).status).toBe("missing");
    expect((await signAgreement.execute(seeker, { signature: ids.person, ...named })).status).toBe("done");
  });

  it("are never given by the Mire in somebody's place, not even with their link", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    const signature = await out.link("person");
    for (const actor of [world.coach, world.secondCoach, world.coordinator])
      expect((await signAgreement.execute(actor, { signature, ...named })).status).toBe("missing");
    expect((await signingByLink.ask(world.coach, { token: signature }))?.state).toBe("team");
    for (const party of ["person", "third"] as const)
      expect((await signForMire.execute(world.coach, { signature: out.ids[party], read: "yes" })).status).toBe("missing");
  });

  it("need a name and the word that it was read", async () => {
    const { person } = await fresh();
    const signature = await (await newOut(world.coach, person)).link("person");
    expect(await signAgreement.execute(world.visitor, { signature, name: " 7 ", read: "" })).toMatchObject({
      status: "invalid",
      errors: { name: ["name_missing"], read: ["read_missing"] },
    });
  });

  it("of two at once on one row, count one; of all at once, end in one signed agreement", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    await thirdAsked(world.coach, out);
    const [personal, third] = [await out.link("person"), await out.link("third")];
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, () => signAgreement.execute(world.visitor, { signature: personal, ...named })),
      signForMire.execute(world.coach, { signature: out.ids.mire, read: "yes" }),
      signAgreement.execute(world.visitor, { signature: third, ...named }),
    ]);
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(3);
    const others = outcomes.flatMap((one) => (one.status === "refused" ? [one.refusal] : []));
    expect(others.filter((code) => code !== "signature_given" && code !== "agreement_not_out")).toEqual([]);
    expect(await standingOf(out.agreement)).toBe("signed");
    expect((await typesOf(person)).filter((type) => type === "tracks.signed")).toHaveLength(1);
  });

  it("are one with a double click: the same key gives the same answer", async () => {
    const { person } = await fresh();
    const typed = { signature: await (await newOut(world.coach, person)).link("person"), ...named };
    const onceKey = crypto.randomUUID();
    const outcomes = await Promise.all([1, 2].map(() => signAgreement.execute(world.visitor, typed, { onceKey })));
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    expect((await typesOf(person)).filter((type) => type === "agreements.signature_given")).toHaveLength(1);
  });

  it("and a withdrawal at once: either comes first, and the other is told", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    const signature = await out.link("person");
    const [signed, taken] = await Promise.all([
      signAgreement.execute(world.visitor, { signature, ...named }),
      withdrawn(world.coach, out.agreement),
    ]);
    expect(taken.status).toBe("done");
    expect(["done", "refused"]).toContain(signed.status);
    expect(await standingOf(out.agreement)).toBe("withdrawn");
    expect(await signAgreement.execute(world.visitor, { signature, ...named })).toEqual(refused("agreement_not_out"));
    expect((await signingByLink.ask(world.visitor, { token: signature }))?.state).toBe("withdrawn");
  });

  it("may be refused, and the mind changed", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    const signature = await out.link("person");
    expect((await refuseToSign.execute(world.visitor, { signature })).status).toBe("done");
    expect(await refuseToSign.execute(world.visitor, { signature })).toEqual(refused("signature_refused"));
    expect((await signingByLink.ask(world.visitor, { token: signature }))?.state).toBe("refused");
    expect((await signAgreement.execute(world.visitor, { signature, ...named })).status).toBe("done");
  });

  it("come too late on a track that was closed", async () => {
    const { person } = await fresh();
    const signature = await (await newOut(world.coach, person)).link("person");
    const [{ today }] = (await rowsPastWalls<{ today: string }>(
      `select (now() at time zone 'Europe/Brussels')::date::text as today`,
    )) as [{ today: string }];
    expect((await closeTrack.execute(world.coach, { person, reason: "moved", on: today, to: "" })).status).toBe("done");
    expect(await signAgreement.execute(world.visitor, { signature, ...named })).toEqual(refused("track_moved"));
  });
});

describe("a link", () => {
  it("opens one signature: nobody else's, and nothing once it is old or replaced", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person, new Date(Date.now() - 29 * 86_400_000));
    const token = await out.link("person");
    expect((await signingByLink.ask(world.visitor, { token }))?.state).toBe("to_sign");
    const later = new Date(Date.now() + 2 * 86_400_000);
    const old = await signingByLink.ask(world.visitor, { token }, later);
    expect([old?.state, old?.agreement]).toEqual(["expired", null]);
    expect(await signAgreement.execute(world.visitor, { signature: token, ...named }, { now: later })).toEqual(
      refused("link_expired"),
    );
    const before = await out.link("third");
    expect((await signingByLink.ask(world.visitor, { token: before }))?.state).toBe("expired");
    await thirdAsked(world.coach, out);
    expect(await signingByLink.ask(world.visitor, { token: before })).toBeNull();
    expect((await signAgreement.execute(world.visitor, { signature: before, ...named })).status).toBe("missing");
  });

  it("is sent again to one who has not signed: once a minute, five times a day", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    const again = () => askAgain.execute(world.coach, { signature: out.ids.person });
    const earlier = (seconds: number) =>
      asSuperuser(async (client) => {
        await client.query("alter table event disable trigger user");
        await client.query(`update event set at = at - make_interval(secs => $2) where subject = $1`, [person, seconds]);
        await client.query("alter table event enable trigger user");
      });
    expect(await again()).toEqual(refused("asked_too_soon"));
    for (let time = 0; time < 4; time++) {
      await earlier(61);
      expect((await again()).status).toBe("done");
    }
    await earlier(61);
    expect(await again()).toEqual(refused("asked_too_often"));
    expect(await askAgain.execute(world.coach, { signature: out.ids.mire })).toEqual(refused("way_not_open"));
    expect(await askAgain.execute(world.coach, { signature: out.ids.third })).toEqual(refused("third_email_missing"));
  });
});
