// Every page of a file and every door of its papers, asked for by everybody whom it does not concern.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { sessionCookie } from "../../../lib/platform/session";
import { newMember } from "../members";
import { ask, cookieHeader } from "../site/ask";
import { wholeFile, type WholeFile } from "./whole-file";

/** The pages of a file as they stand under `[id]`. A new page fails below until it is in this list, and then it is walked. */
const pages = [
  "",
  "bilan",
  "bilan/[section]",
  "convention",
  "cv",
  "cv/ajouter",
  "cv/lettres/[letter]",
  "cv/lettres/nouvelle",
  "cv/phrases/[line]",
  "dates",
  "dates/[date]",
  "documents",
  "documents/[document]",
  "eligibilite",
  "eligibilite/situation",
  "historique",
  "messages",
  "notes",
  "parcours",
  "plan",
  "plan/action/[action]",
  "plan/objectif/[goal]",
  "rendez-vous",
  "rendez-vous/nouveau",
] as const;
const folder = join(import.meta.dirname, "..", "..", "..", "app", "[locale]", "coach", "personnes", "[id]");

test("every page of a file is in the list that is walked", () => {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => file.slice(1, -"/page.tsx".length));
  expect(found.toSorted()).toEqual(pages);
});

function addressesOf(file: WholeFile) {
  const { person, document, right, agreement, version, letter, line, goal, action, attendee, appointment } = file;
  const values: Readonly<Record<string, string>> = { document, date: right, letter, line, goal, action, section: "projet" };
  const home = `/fr/coach/personnes/${person}`;
  const inFile = pages.map((page) => page.replace(/\[(\w+)\]/, (_, name: string) => values[name] ?? ""));
  return {
    pages: [
      ...inFile.map((page) => `${home}${page && `/${page}`}`),
      `/fr/coach/agenda/${appointment}`,
      `/fr/coach/agenda/lettre/${attendee}`,
    ],
    doors: [
      `/api/document/${document}`,
      `/api/convention/${agreement}`,
      `/api/cv/${version}`,
      `/api/cv/${version}/europass`,
      `/api/lettre/${letter}`,
    ],
  };
}

const letters = () => Array.from({ length: 8 }, () => "bcdfghjklmnpqrstvwxz".charAt(Math.random() * 20)).join("");

test("a second coach, another Mire, an employer, a partner, another job seeker and a visitor see nothing of a file", async () => {
  const [family, word] = [`Ottermans${letters()}`, `quartzine${letters()}`];
  const file = await wholeFile(family, word);
  const { pages: all, doors } = addressesOf(file);
  const asked = async (path: string, { cookie, mire }: { readonly cookie?: string; readonly mire?: "hauteforge" } = {}) => {
    const { status, body, headers } = await ask(path, {
      headers: {
        ...(cookie && { cookie: cookieHeader([{ name: sessionCookie, value: cookie }]) }),
        ...(mire && { host: new URL(process.env.BASE_URL ?? "").host.replace("localhost", "autre.localhost") }),
      },
    });
    const text = body.toLowerCase();
    return { path, status, to: headers.location, family: text.includes(family.toLowerCase()), word: text.includes(word) };
  };
  const walk = async (paths: readonly string[], who?: { readonly cookie?: string; readonly mire?: "hauteforge" }) => {
    const answers = [];
    for (const path of paths) answers.push(await asked(path, who));
    return answers;
  };

  await test.step("their own coach sees all of it: what is looked for below is there to be found", async () => {
    const own = await walk([...all, ...doors], file.coach);
    const wrong = own.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} ${String(status)}`);
    expect(wrong).toEqual([]);
    const holding = own.filter((answer) => answer.word).map(({ path }) => path.replace(/^.*\/personnes\/[^/]+\//, ""));
    const meeting = `/fr/coach/agenda/${file.appointment}`;
    for (const page of ["convention", "cv", "dates", "documents", "messages", "notes", "plan", meeting])
      expect(holding).toContain(page);
  });

  await test.step("a second coach reads who accompanies them, and not one word more", async () => {
    const { cookie } = await newMember("coach");
    for (const answer of await walk(all, { cookie })) {
      expect(answer).toMatchObject({ word: false });
      // Which colleague accompanies whom is known to the whole team, with the name alone.
      if (answer.status === 200) expect(answer.path).toMatch(new RegExp(`/personnes/${file.person}(/|$)`));
    }
    for (const answer of await walk(doors, { cookie })) expect(answer).toMatchObject({ status: 404, family: false, word: false });
  });

  const strangers = {
    "a coach of the other Mire": { cookie: (await newMember("coach", { mire: "hauteforge" })).cookie, mire: "hauteforge" },
    "their own coach's cookie at the other Mire": { cookie: file.coach.cookie, mire: "hauteforge" },
    "an employer": { cookie: (await newMember("employer")).cookie },
    "a partner": { cookie: (await newMember("partner")).cookie },
    "another job seeker": { cookie: (await newMember("seeker")).cookie },
    "a visitor": {},
  } as const;
  for (const [name, who] of Object.entries(strangers))
    await test.step(`${name} finds no page and no file`, async () => {
      for (const answer of await walk([...all, ...doors], who)) {
        expect(answer).toMatchObject({ family: false, word: false });
        expect(answer.status, answer.path).not.toBe(200);
      }
    });
});
