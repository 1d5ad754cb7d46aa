import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { disconnect } from "../../lib/platform/db";
import { queries } from "../../lib/platform/query";
import { everyRow, loadEveryDoor } from "../doors";
import { askers, changes, setTheScene, views, type Scene } from "./authorisation";

let scene: Scene;

beforeAll(async () => {
  await loadEveryDoor();
  scene = await setTheScene();
});
afterAll(disconnect);

const denied = (table: typeof changes) =>
  Object.entries(table).flatMap(([name, { who }]) =>
    askers.filter((asker) => !who.includes(asker)).map((asker) => [name, asker] as const),
  );
const allowed = (table: typeof changes) =>
  Object.entries(table).flatMap(([name, { who }]) => who.map((asker) => [name, asker] as const));

describe("the table", () => {
  it("has a row for every command and every view, and no other", () => {
    expect(Object.keys(changes).sort()).toEqual([...commands.keys()].sort());
    expect(Object.keys(views).sort()).toEqual([...queries.keys()].sort());
  });
});

describe("denied", () => {
  // Nothing may change from one cell to the next: what stood after the last one stands before this one.
  let stood: string | undefined;

  it.each(denied(changes))("%s to %s: nothing there, nothing changed", async (name, asker) => {
    const before = stood ?? (await everyRow());
    const outcome = await commands.get(name)!.execute(scene.actors[asker], changes[name]!.input(scene), { now: scene.today });
    expect(["missing", "refused"]).toContain(outcome.status);
    if (outcome.status === "refused") expect(openToAll).toContain(name);
    stood = await everyRow();
    expect(stood).toBe(before);
  });

  it.each(denied(views))("%s to %s: nothing there", async (name, asker) => {
    expect(await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today)).toBeNull();
  });
});

// Rows that list nobody because their subject does not exist here: the refusal comes from there, not from who asks.
const openToAll = Object.keys(changes).filter((name) => changes[name]!.who.length === 0);

describe("allowed", () => {
  it.each(allowed(changes))("%s to %s", async (name, asker) => {
    const outcome = await commands.get(name)!.execute(scene.actors[asker], changes[name]!.input(scene), { now: scene.today });
    expect(outcome.status, JSON.stringify(outcome)).toMatch(/^(done|refused)$/);
  });

  it.each(allowed(views))("%s to %s", async (name, asker) => {
    expect(await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today)).not.toBeNull();
  });
});

describe("a fresh proof", () => {
  const wanting = ({ policy }: { policy: { proof?: "recent" } }) => policy.proof === "recent";
  const stale = (asker: (typeof askers)[number]) => ({ ...scene.actors[asker], proved: undefined });
  const cells = (table: typeof changes, wants: (name: string) => boolean) =>
    allowed(table).filter(([name, asker]) => wants(name) && asker !== "system" && asker !== "visitor");

  it("is asked of everybody allowed, who otherwise changes nothing and sees nothing", { timeout: 120_000 }, async () => {
    const asked = cells(changes, (name) => wanting(commands.get(name)!));
    const shown = cells(views, (name) => wanting(queries.get(name)!));
    expect([asked.length, shown.length].every((count) => count > 5)).toBe(true);
    const before = await everyRow();
    for (const [name, asker] of asked)
      expect([name, await commands.get(name)!.execute(stale(asker), changes[name]!.input(scene), { now: scene.today })]).toEqual([
        name,
        { status: "refused", refusal: "proof_needed" },
      ]);
    for (const [name, asker] of shown)
      expect(await queries.get(name)!.ask(stale(asker), views[name]!.input(scene) as never, scene.today)).toBeNull();
    expect(await everyRow()).toBe(before);
  });

  it("is wanted by exactly what gives access, ends it, or moves somebody's own ways in", () => {
    const names = [...commands.values(), ...queries.values()].filter(wanting).map(({ name }) => name);
    expect(names.toSorted()).toEqual([
      "people.ask_contact_code",
      "people.change_standing",
      "people.confirm_contact",
      "people.confirm_invitation",
      "people.confirm_presence",
      "people.end_sessions_of",
      "people.invite",
      "people.link_outside",
      "people.my_records",
      "people.remove_contact",
      "people.unlink_outside",
      "people.withdraw_invitation",
      "privacy.ask_erasure",
      "privacy.confirm_erasure",
      "privacy.propose_erasure",
      "privacy.propose_for",
      "privacy.refuse_erasure",
      "sessions.my_records",
      "tracks.break_glass",
      "tracks.my_records",
    ]);
  });
});

it("goes red when a cell is opened: a visitor put on the list of hosts is refused", async () => {
  const outcome = await commands
    .get("sessions.close")!
    .execute(scene.actors.visitor, { session: scene.session }, { now: scene.today });
  expect(outcome.status).not.toMatch(/^(done|refused)$/);
});
