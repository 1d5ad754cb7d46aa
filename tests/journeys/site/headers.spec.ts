// security.md 8.1 and 8.3 on the served build: every page of the tree of files, every kind of refusal, machines' doors, files.
// What each kind of answer says is committed beside this file (headers.txt): a header that changes is a line of a diff.
import { expect, test } from "@playwright/test";
import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, cookieHeader, type Answer, type Asked } from "./ask";
import { formWith, multipart } from "./form";
import { nonceOf, Said, scriptsIn, unsound } from "./headers";
import { addressOf, cookiesOf, files, kindOf, readerOf } from "./pages";
import { newWorld, type World } from "./world";

test.describe.configure({ timeout: 120_000 });
test.skip(process.platform === "darwin", "the proxy's address, 127.0.0.2, is not one of this machine's");

let world: World;
test.beforeAll(async () => {
  world = await newWorld();
});

/** A visitor of one's own behind the proxy, so that no limit of another journey is reached. */
const somebody = () => `10.${String(randomInt(256))}.${String(randomInt(256))}.${String(randomInt(1, 255))}`;
const get = (path: string, asked: Asked = {}) => ask(path, { proxied: somebody(), ...asked });
const origin = () => ({
  origin: `https://localhost:${new URL(process.env.BASE_URL ?? "").port}`,
  "sec-fetch-site": "same-origin",
});
const post = (path: string, asked: Asked = {}) =>
  get(path, { method: "POST", ...asked, headers: { ...origin(), ...asked.headers } });

/** Public pages that everybody is given the same. */
const shared = new Set([
  "",
  "seances",
  "seances/[id]",
  "eligibilite",
  "formations",
  "offres",
  "missions",
  "employeurs",
  "partenaires",
  "accessibilite",
  "vie-privee",
]);

const pageKind = (file: string, { body }: Answer) => {
  if (kindOf(file) === "desk") return "page of the desk";
  const own = body.includes("<script data-own") ? ", own script" : "";
  return `${shared.has(file) ? "document, shared" : "document"}${own}`;
};

async function everyPage(said: Said) {
  const nonces: string[] = [];
  for (const file of files) {
    const address = addressOf(file, world);
    const cookies = cookiesOf(file, world);
    const asked = cookies.length > 0 ? { headers: { cookie: cookieHeader(cookies) } } : {};
    const answers = [await get(address, asked), await get(address, asked)];
    for (const answer of answers) {
      expect(answer.status, address).toBe(200);
      said.add(pageKind(file, answer), address, answer);
      const scripts = scriptsIn(answer.body).filter((tag) => !tag.includes("application/ld+json"));
      if (kindOf(file) === "document")
        expect(
          scripts.filter((tag) => !tag.includes(" data-own")),
          address,
        ).toEqual([]);
      else {
        const nonce = nonceOf(answer) ?? "none";
        nonces.push(nonce);
        expect(scripts.length, address).toBeGreaterThan(0);
        expect(
          scripts.filter((tag) => !tag.includes(` nonce="${nonce}"`)),
          address,
        ).toEqual([]);
      }
      expect(answer.body, address).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
    }
    // The same public page is nobody else's once somebody is signed in.
    if (readerOf(file) === undefined && file !== "dev/messages")
      said.add(
        "document, asked by somebody signed in",
        address,
        await get(address, { headers: { cookie: cookieHeader([world.signedIn.coach, ...cookies]) } }),
      );
  }
  expect(new Set(nonces).size).toBe(nonces.length);
}

/** What one address gets that posts without end: 120 at once, and two a second after that. */
async function untilTooMany(): Promise<Answer> {
  const proxied = somebody();
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post("/fr/contact", { proxied })));
    const refused = answers.find(({ status }) => status === 429);
    if (refused) return refused;
  }
  throw new Error("a thousand posts, and none was too many");
}

async function everyRefusal(said: Said) {
  const coach = { cookie: cookieHeader([world.signedIn.coach]) };
  const nobody = "00000000-0000-4000-8000-000000000000";
  // The framework's own fields, cut short: it gives up, and what it answers never leaves the house.
  const { fields } = formWith((await get("/fr/contact")).body, /Rappelez/);
  const broken = multipart(fields.map(([name, value]) => [name, name.endsWith(":1") ? "[" : value]));
  const refusals: readonly (readonly [status: number, where: string, Promise<Answer>])[] = [
    [400, "an odd path", get("/fr/%2f")],
    [403, "a post from elsewhere", get("/fr/contact", { method: "POST" })],
    [403, "a post from elsewhere, at the desk", get("/fr/coach/accueil", { method: "POST", headers: coach })],
    [404, "no such page", get("/fr/nulle-part")],
    [404, "no such session", get(`/fr/seances/${nobody}`)],
    [404, "an altered link", get(`/fr/reservation/${"A".repeat(45)}`)],
    [404, "no such session, at the desk", get(`/fr/coach/seances/${nobody}`, { headers: coach })],
    [405, "a method we do not have", get("/fr/contact", { method: "PUT" })],
    [405, "a post without a form", post("/fr/contact")],
    [413, "a heavy post", post("/fr/contact", { body: "x".repeat(200_000) })],
    [414, "a long address", get(`/fr/${"a".repeat(5_000)}`)],
    [429, "too many posts", untilTooMany()],
    [
      500,
      "a post the framework cannot read",
      post("/fr/contact", { headers: { "content-type": broken.type }, body: broken.body }),
    ],
  ];
  for (const [status, where, asked] of refusals) {
    const answer = await asked;
    expect(answer.status, where).toBe(status);
    expect(scriptsIn(answer.body), where).toEqual([]);
    said.add(`page of a refusal, ${String(status)}${status === 405 ? `: ${where}` : ""}`, where, answer);
  }
}

async function everyDoor(said: Said) {
  const coach = { cookie: cookieHeader([world.signedIn.coach]) };
  const json = { "content-type": "application/json" };
  const doors: readonly (readonly [kind: string, where: string, Promise<Answer>])[] = [
    ["sheet (PDF)", "one", get(`/api/feuille/${world.soon}`, { headers: coach })],
    ["sheet (PDF)", "of the day", get("/api/feuille/jour", { headers: coach })],
    ["calendar", "of a booking", get(`/api/calendrier/${world.held.token}`)],
    ["calendar", "of a session", get(`/api/calendrier/seance/${world.open}`)],
    ["own data", "a job seeker's", get("/api/mes-donnees", { headers: { cookie: cookieHeader([world.signedIn.seeker]) } })],
    ["eligibility", "a wrong question", post("/api/eligibility", { headers: json, body: "{}" })],
    [
      "eligibility, before asking",
      "from elsewhere",
      get("/api/eligibility", { method: "OPTIONS", headers: { origin: "https://partenaire.example" } }),
    ],
    ["description", "openapi", get("/api/openapi.json")],
    ["presences, to nobody", "signed out", post("/api/presences", { headers: json, body: "{}" })],
    ["problem 404", "no such door", get("/api/nulle-part")],
    ["problem 403", "from elsewhere", get("/api/presences", { method: "POST" })],
    ["problem 405", "a method we do not have", get("/api/presences", { method: "DELETE" })],
    ["health", "alive", get("/api/livez")],
    ["health", "ready", get("/api/readyz")],
    ["a breach, told", "csp", post("/csp", { body: "{}" })],
    ["to the home page", "/", get("/")],
    ["to French", "no locale", get("/contact")],
    ["to the sign-in page, from the desk", "signed out", get("/fr/coach")],
    ["to the sign-in page, from the desk", "somebody else's", get("/fr/systeme", { headers: coach })],
    ["to the sign-in page, from a document", "mon-parcours", get("/fr/mon-parcours")],
    ["kiosk", "the screen of the reception", get("/api/kiosque")],
  ];
  for (const [kind, where, asked] of doors) said.add(kind, where, await asked);
  const kept = await get("/fr/accessibilite");
  const again = await get("/fr/accessibilite", { headers: { "if-none-match": kept.headers.etag ?? "" } });
  expect(again.status).toBe(304);
  said.add("document, unchanged", "/fr/accessibilite", { ...again, body: kept.body });
}

async function everyFile(said: Said) {
  const pages = [
    await get("/fr"),
    await get("/fr/missions"),
    await get("/fr/coach", { headers: { cookie: cookieHeader([world.signedIn.coach]) } }),
  ];
  const styles = (
    await Promise.all(pages.flatMap(({ body }) => [...body.matchAll(/href="([^"]+\.css)/g)].map(([, href = ""]) => get(href))))
  ).map(({ body }) => body);
  const named = [...pages.map(({ body }) => body), ...styles].flatMap((text) =>
    [...text.matchAll(/["'(](\/[^"'()?\\\s]+\.(?:js|css|woff2|svg|png))/g)].map(([, path = ""]) => path),
  );
  const paths = [...new Set([...named, "/sw-presence.js", "/carte.svg"])];
  expect(new Set(paths.map((path) => path.split(".").at(-1)))).toEqual(new Set(["js", "css", "woff2", "svg"]));
  for (const path of paths) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    said.add(
      `file ${path.split(".").at(-1) ?? ""}${path.startsWith("/_next/") || /-[0-9a-f]{8}\./.test(path) ? ", for ever" : ""}`,
      path,
      answer,
    );
  }
}

const committed = join(import.meta.dirname, "headers.txt");

test("every answer says what its kind says, and all of a kind the same", async () => {
  const said = new Said();
  await everyPage(said);
  await everyRefusal(said);
  await everyDoor(said);
  await everyFile(said);
  expect(said.split).toEqual([]);
  expect(unsound(said.text)).toEqual([]);
  // After a change that is meant: delete the file, run this, read the difference.
  if (!existsSync(committed) && !process.env.CI) writeFileSync(committed, said.text);
  expect(said.text).toBe(readFileSync(committed, "utf8"));
});

test("over plain http nothing promises https", async () => {
  for (const path of ["/fr", "/fr/nulle-part", "/api/livez", "/carte.svg"]) {
    const { headers } = await ask(path);
    expect(headers["strict-transport-security"], path).toBeUndefined();
    expect(headers["content-security-policy"], path).not.toContain("upgrade-insecure-requests");
  }
});
