import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { queries } from "../../lib/platform/query";
import { loadEveryDoor } from "../doors";
import {
  askers,
  liveIn,
  planted,
  setTheScene,
  stations,
  views,
  type Asker,
  type Planted,
  type Scene,
  type Station,
} from "./authorisation";

type Whoever = Asker | Station;
const everyone: readonly Whoever[] = [...askers, ...stations];

let scene: Scene;
/** What each view gave each of them: asked once, in order, since a look is itself written in the journal. */
const answers = new Map<string, unknown>();
const answer = (name: string, who: Whoever) => answers.get(`${name} to ${who}`) ?? null;

beforeAll(async () => {
  await loadEveryDoor();
  const lived = await liveIn(await setTheScene());
  scene = lived.scene;
  const actors = { ...scene.actors, ...lived.more };
  for (const name of aboutPeople())
    for (const who of everyone)
      answers.set(
        `${name} to ${who}`,
        await queries.get(name)!.ask(actors[who], views[name]!.input(scene) as never, dayOf(name)),
      );
}, 120_000);
afterAll(disconnect);

/** The agreement went out, the cover began, the glass was broken and files were looked into today, by the clock of the database, long before the scene's own spring. */
const today = ["agreements.by_link", "privacy.unusual_looks", "tracks.mine", "tracks.coaches_of"];
const dayOf = (name: string) => (today.includes(name) ? new Date() : scene.today);

/** Views that concern an accompanied person. */
const aboutPeople = () =>
  Object.keys(views)
    .filter((name) => !/^(missions|messages)\.|^sessions\.(open|one|one_now|places|calendar)$|^eligibility\.ruleSets$/.test(name))
    .toSorted();

/** What is about people on a track, whatever the slice. */
const ofTheTrack = () =>
  aboutPeople().filter((name) =>
    /^(tracks|documents|eligibility|meetings|agreements|assessment|plan|notes|thread|timeline|group|cv|letters|caseload|day|rights)\./.test(
      name,
    ),
  );

const isBytes = (value: unknown) => value instanceof Uint8Array;

/** The names of what a view holds, at any depth: a list counts once, whatever its length. */
function fieldsOf(view: unknown, path = ""): readonly string[] {
  if (Array.isArray(view)) return [...new Set(view.flatMap((item) => fieldsOf(item, `${path}[]`)))];
  if (view === null || typeof view !== "object" || view instanceof Date || isBytes(view)) return path === "" ? [] : [path];
  const inside = Object.entries(view).flatMap(([name, value]) => fieldsOf(value, path === "" ? name : `${path}.${name}`));
  return inside.length > 0 || path === "" ? inside : [path];
}

const fieldsShown = (name: string, who: Whoever) => {
  const view = answer(name, who);
  return view === null ? null : [...new Set(fieldsOf(view))].sort().join(" ");
};

/** All that a view says, the bytes of a file too. */
const textOf = (name: string, who: Whoever) =>
  JSON.stringify(answer(name, who), function (this: Record<string, unknown>, key, value: unknown) {
    const whole = this[key];
    return whole instanceof Uint8Array ? Buffer.from(whole).toString("latin1") : value;
  });

const all = Object.keys(planted) as Planted[];
const wordsIn = (name: string, who: Whoever) => {
  const text = textOf(name, who);
  return all.filter((word) => text.includes(planted[word]));
};
const wordsFor = (who: Whoever, names: readonly string[]) => new Set(names.flatMap((name) => wordsIn(name, who)));
const whereAre = (words: readonly Planted[], who: Whoever, names: readonly string[]) =>
  names.flatMap((name) =>
    wordsIn(name, who)
      .filter((word) => words.includes(word))
      .map((word) => `${word} in ${name} to ${who}`),
  );
const allBut = (words: readonly Planted[]) => all.filter((word) => !words.includes(word));

/**
 * Field by field, what each kind of person is given by each view (security.md 6.2): a field more is a line of a diff that anybody can read.
 * Askers who are given the same stand on one line; whoever is given nothing is on none.
 */
it("is the reviewed table of fields", async () => {
  const lines: string[] = [];
  for (const name of aboutPeople()) {
    const groups = new Map<string, Whoever[]>();
    for (const who of everyone) {
      const fields = fieldsShown(name, who);
      if (fields !== null) groups.set(fields, [...(groups.get(fields) ?? []), who]);
    }
    for (const [fields, who] of groups) lines.push(`${name} - ${who.join(", ")}: ${fields || "nothing yet"}`);
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("fields.txt");
});

// A link opens one thing to whoever holds it, a lent screen one paper: what they may say is named here, and is all.
const openedByLink = /\.by_link$|\.on_screen$|\.times_for_move$|^meetings\.feed$/;
const onALink: readonly Planted[] = ["place", "agreement"];
const notByLink = (names: readonly string[]) => names.filter((name) => !openedByLink.test(name));

/** Sessions are held by the whole team: who comes, and how to reach them, is theirs to read (the rows of `sessions` in house.ts). */
const atSessions = /^sessions\./;
/** Of its author alone, whoever else accompanies the person. */
const authorsAlone: readonly Planted[] = ["privateNote", "draft", "removedNote", "group"];
/** Of a coach who accompanies the person no more; and why a colleague is away, which no view shows. */
const nobodys: readonly Planted[] = ["privateNoteBefore", "draftBefore", "covered"];

/** What a colleague in the same Mire knows, beside who the coach is. */
const forTheTeam: readonly Planted[] = ["familyName"];
/** Identity and contact, the plan, meetings, the life of a track, and who asks to be forgotten and why. Anything else is behind the glass. */
const forTheCoordination: readonly Planted[] = [
  ...forTheTeam,
  ...(["headline", "phone", "goal", "action", "remark", "word", "place", "excuse", "comment"] as const),
  ...(["agreement", "handedOver", "glass", "erasure"] as const),
];

/** Views of the coach’s own desk, calendar, drafts, trash and caseload, or with their draft in it. */
const theCoachsOwn = [
  ...["caseload.desk_frame", "caseload.panel", "group.one", "meetings.agenda", "meetings.free_times", "meetings.my_hours"],
  ...["notes.of_person", "tracks.file_header", "tracks.hand_over_sheet"],
];

describe("what was planted", () => {
  it("is in views of those it is for, each word of it", () => {
    const shown = new Set((["themself", "coach", "coordinator"] as const).flatMap((who) => [...wordsFor(who, aboutPeople())]));
    expect(all.filter((word) => !shown.has(word)).toSorted()).toEqual(nobodys.toSorted());
    for (const word of ["health", "sharedNote", "fromCoach", "titleType"] as const)
      expect([...wordsFor("coach", ofTheTrack())]).toContain(word);
  });

  it("is in no view at all where it was of a coach who accompanies no more", () => {
    for (const who of everyone) expect(whereAre(nobodys, who, aboutPeople())).toEqual([]);
  });

  it("is on a link only where the link is about it", () => {
    const links = aboutPeople().filter((name) => openedByLink.test(name));
    for (const who of everyone) expect(whereAre(allBut(onALink), who, links)).toEqual([]);
  });
});

const others = ["visitor", "neighbour", "employer", "partner", "admin", "system", "otherVisitor", "otherCoach"] as const;

it("gives nothing of a track to a neighbour, an employer, a partner, an administrator or another Mire, whatever they ask", () => {
  for (const who of others) {
    expect(whereAre(all, who, notByLink(aboutPeople()))).toEqual([]);
    for (const name of ofTheTrack())
      for (const id of [scene.person, scene.track, scene.booking])
        expect(textOf(name, who).includes(id), `${name} to ${who}`).toBe(false);
  }
});

describe("in the same Mire", () => {
  it("a coach who does not accompany the person is given their name and their coach, no more", () => {
    const [sessions, others] = [true, false].map((isAt) =>
      notByLink(aboutPeople()).filter((name) => atSessions.test(name) === isAt),
    );
    expect(whereAre(allBut(forTheTeam), "secondCoach", others ?? [])).toEqual([]);
    expect([...wordsFor("secondCoach", sessions ?? [])].toSorted()).toEqual(["familyName", "phone"]);
  });

  it("a coach who accompanies them no more is given exactly what one is who never did", () => {
    for (const name of ofTheTrack()) {
      expect(`${name}: ${fieldsShown(name, "exCoach")}`).toBe(`${name}: ${fieldsShown(name, "secondCoach")}`);
      expect(wordsIn(name, "exCoach"), name).toEqual(wordsIn(name, "secondCoach"));
    }
  });

  it("who covers for the coach is given what the coach is, except what is its author's alone", () => {
    const differing = ofTheTrack().filter((name) => fieldsShown(name, "covering") !== fieldsShown(name, "coach"));
    expect(differing).toEqual(theCoachsOwn);
    for (const name of ofTheTrack()) {
      const shared = wordsIn(name, "coach").filter((word) => !authorsAlone.includes(word));
      const given = wordsIn(name, "covering");
      if (theCoachsOwn.includes(name)) expect(shared, name).toEqual(expect.arrayContaining(given));
      else expect(given, name).toEqual(shared);
    }
    expect(wordsIn("notes.of_person", "covering")).toEqual(["sharedNote", "sharedNoteBefore"]);
  });

  it("the coordination reads the plan, the meetings and the life of a track; behind the glass stays what was said, proved or told", () => {
    const given = [...wordsFor("coordinator", notByLink(aboutPeople()))];
    expect(given.toSorted()).toEqual([...forTheCoordination].toSorted());
  });

  it("a broken glass opens what the coach reads, except what is its author's alone", () => {
    const ofCoach = [...wordsFor("coach", ofTheTrack())].filter((word) => !authorsAlone.includes(word));
    expect([...wordsFor("glass", ofTheTrack())].toSorted()).toEqual(ofCoach.toSorted());
  });
});
