import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { removeView, saveView, setShortcuts } from "../../lib/tracks/commands/views";
import { deskFrame } from "../../lib/tracks/queries/caseload";
import type { Actor } from "../../lib/platform/actor";
import { newTrackWorld, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const save = (actor: Actor, name: string, query = "sans-contact=30") => saveView.execute(actor, { name, query });
const viewsOf = async (actor: Actor) => (await deskFrame.ask(actor, {}))?.views ?? null;

describe("a view of one's own", () => {
  it("keeps an address under a name: its filters and order, never a word typed nor a person", async () => {
    const query = `mots=Dupont&tri=contact&etape=suspendu,accueil&p=${world.person}&apres=${world.person}&x=1`;
    const saved = await save(world.coach, "  Les suspendus ", query);
    expect(saved).toMatchObject({ status: "done", value: { query: "etape=accueil,suspendu&tri=contact" } });
    expect((await viewsOf(world.coach))?.map(({ name }) => name)).toEqual(["Les suspendus"]);
  });

  it("is seen and removed by its owner alone", async () => {
    const [view] = (await viewsOf(world.coach))!;
    expect(await viewsOf(world.secondCoach)).toEqual([]);
    expect((await removeView.execute(world.secondCoach, { view: view!.id })).status).toBe("missing");
    expect((await removeView.execute(world.coordinator, { view: view!.id })).status).toBe("missing");
    expect((await removeView.execute(world.coach, { view: view!.id })).status).toBe("done");
    expect(await viewsOf(world.coach)).toEqual([]);
  });

  it("needs a name of its own, and there are twenty at most, however fast they come", async () => {
    expect(await save(world.coach, " ")).toEqual({ status: "invalid", errors: { name: ["view_name_missing"] } });
    await save(world.coach, "Une");
    expect(await save(world.coach, "Une")).toEqual({ status: "refused", refusal: "view_exists" });
    expect((await save(world.secondCoach, "Une")).status).toBe("done");
    const outcomes = await Promise.all(Array.from({ length: 24 }, (_, at) => save(world.coach, `Vue ${String(at)}`)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(19);
    expect(await viewsOf(world.coach)).toHaveLength(20);
    expect(await save(world.coach, "Encore")).toEqual({ status: "refused", refusal: "too_many_views" });
  });

  it("is no one's but the team's", async () => {
    for (const actor of [world.seeker, world.visitor]) {
      expect((await save(actor, "Une")).status).toBe("missing");
      expect(await viewsOf(actor)).toBeNull();
    }
  });
});

it("turns single keys off and on again, for oneself", async () => {
  const keys = async (actor: Actor) => (await deskFrame.ask(actor, {}))?.shortcuts;
  expect(await keys(world.coach)).toBe("on");
  for (const shortcuts of ["off", "off", "on", "off"] as const) {
    expect((await setShortcuts.execute(world.coach, { shortcuts })).status).toBe("done");
    expect(await keys(world.coach)).toBe(shortcuts);
  }
  expect(await keys(world.secondCoach)).toBe("on");
});
