import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { queries } from "../../lib/platform/query";
import { loadEveryDoor } from "../doors";
import { askers, setTheScene, views, type Asker, type Scene } from "./authorisation";

let scene: Scene;
beforeAll(async () => {
  await loadEveryDoor();
  scene = await setTheScene();
});
afterAll(disconnect);

/** The names of what a view holds, at any depth: a list counts once, whatever its length. */
function fieldsOf(view: unknown, path = ""): readonly string[] {
  if (Array.isArray(view)) return [...new Set(view.flatMap((item) => fieldsOf(item, `${path}[]`)))];
  if (view === null || typeof view !== "object" || view instanceof Date) return path === "" ? [] : [path];
  const inside = Object.entries(view).flatMap(([name, value]) => fieldsOf(value, path === "" ? name : `${path}.${name}`));
  return inside.length > 0 || path === "" ? inside : [path];
}

const shownTo = async (name: string, asker: Asker) => {
  const view = await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today);
  return view === null ? null : [...new Set(fieldsOf(view))].sort().join(" ");
};

/** Views that concern an accompanied person. */
const aboutPeople = () =>
  Object.keys(views).filter(
    (name) => !/^(missions|messages)\.|^sessions\.(open|one|one_now|places|calendar)$|^eligibility\.ruleSets$/.test(name),
  );

/**
 * Field by field, what each kind of person is given by each view (security.md 6.2): a field more is a line of a diff that anybody can read.
 * Askers who are given the same stand on one line; whoever is given nothing is on none.
 */
it("is the reviewed table of fields", { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  for (const name of aboutPeople().toSorted()) {
    const groups = new Map<string, Asker[]>();
    for (const asker of askers) {
      const fields = await shownTo(name, asker);
      if (fields !== null) groups.set(fields, [...(groups.get(fields) ?? []), asker]);
    }
    for (const [fields, who] of groups) lines.push(`${name} - ${who.join(", ")}: ${fields || "nothing yet"}`);
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("fields.txt");
});

// What is about people on a track, whatever the slice.
const ofTheTrack =
  /^(tracks|documents|eligibility\.(?!ruleSets)|meetings|agreements|assessment|plan|notes|thread|timeline|group|cv|letters|caseload|day|rights)/;
const others = ["visitor", "neighbour", "employer", "partner", "admin", "otherVisitor", "otherCoach"] as const;

it(
  "gives nothing of a track to a neighbour, an employer, a partner, an administrator or another Mire, whatever they ask",
  { timeout: 120_000 },
  async () => {
    const canaries = [scene.person, scene.track, scene.booking];
    for (const name of aboutPeople().filter((one) => ofTheTrack.test(one)))
      for (const asker of others) {
        const view = await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today);
        const said = JSON.stringify(view);
        for (const canary of canaries) expect(said.includes(canary), `${name} to ${asker}`).toBe(false);
      }
  },
);
