// security.md 2, M5, on the served build: posts that other sites can make a browser send, or that pretend, against real forms.
import { expect, test } from "@playwright/test";
import { system } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { sessionCookie } from "../../../lib/platform/session";
import { newMember } from "../members";
import { missionOf, newPhone, newSession } from "../stage";
import { ask, base, cookieHeader, type Answer } from "./ask";
import { filled, formWith, multipart, type Field, type Typed } from "./form";

const evil = "https://mechant.example";

type Headers = Readonly<Record<string, string>>;

const hostile: Readonly<Record<string, Headers>> = {
  "no Origin": {},
  "cross-site Fetch-Metadata without Origin": { "sec-fetch-site": "cross-site" },
  "cross-site Fetch-Metadata with our Origin": { "sec-fetch-site": "cross-site", origin: base },
  "same-site Fetch-Metadata with our Origin": { "sec-fetch-site": "same-site", origin: base },
  "a foreign Origin and a spoofed X-Forwarded-Host": {
    origin: evil,
    "x-forwarded-host": "mechant.example",
    "x-forwarded-proto": "https",
  },
  "a foreign Origin and a spoofed Forwarded": { origin: evil, forwarded: "host=mechant.example;proto=https" },
  "the https Origin of an http host": { origin: base.replace("http:", "https:") },
  "the https Origin of an http host and a spoofed X-Forwarded-Proto": {
    origin: base.replace("http:", "https:"),
    "x-forwarded-proto": "https",
  },
  "a foreign Origin": { origin: evil },
  "the opaque Origin": { origin: "null" },
  "the other Mire's Origin": { origin: base.replace("localhost", "autre.localhost") },
};
const ours: Readonly<Record<string, Headers>> = {
  "our Origin, with Fetch-Metadata": { origin: base, "sec-fetch-site": "same-origin" },
  "our Origin, from a browser that sends no Fetch-Metadata": { origin: base },
};

type Sent = { readonly path: string; readonly button: RegExp; readonly typed: Typed; readonly cookie: Headers };

/** The arguments of an action as the framework's client writes them: the state of the form, then what was typed. */
const asCalled = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(([name]) => !name.startsWith("$ACTION")).map(([name, value]) => [`_1_${name}`, value] as const),
  ["0", '[{"status":"fresh"},"$K1"]'],
];

/** The form as it was served to its reader, posted with these headers: as it stands, or as the desk's client calls the action. */
async function posted({ path, button, typed, cookie }: Sent, headers: Headers, how: "form" | "client" = "form"): Promise<Answer> {
  const form = formWith((await ask(path, { headers: cookie })).body, button);
  const fields = filled(form, typed);
  const action = /"id":"([0-9a-f]+)"/.exec(fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "")?.[1] ?? "";
  const { body, type } = multipart(how === "form" ? fields : asCalled(fields));
  const called: Headers = how === "client" ? { "next-action": action, accept: "text/x-component" } : {};
  return ask(path, { method: "POST", body, headers: { ...cookie, ...called, ...headers, "content-type": type } });
}

const count = async (work: (sql: Parameters<Parameters<typeof asActor>[2]>[0]["sql"]) => Promise<{ count: number }[]>) =>
  (await asActor(system(await missionOf(), "journey"), "read", (db) => work(db.sql)))[0]?.count;

const bookingsOf = (session: string) =>
  count((sql) => sql<{ count: number }>`select count(*) from booking where session_id = ${session}::uuid`);
const plannedIn = (room: string) =>
  count((sql) => sql<{ count: number }>`select count(*) from info_session where room = ${room}`);

test("a booking, posted from elsewhere: refused, and nobody is booked", async () => {
  const session = await newSession(30, 25);
  const booking = (): Sent => ({
    path: `/fr/seances/${session}/inscription`,
    button: /Réserver ma place/,
    typed: { firstName: "Forgée", contact: "phone", phone: newPhone() },
    cookie: {},
  });
  for (const [name, headers] of Object.entries(hostile)) {
    const answer = await posted(booking(), headers);
    expect([answer.status, answer.cookies, await bookingsOf(session)], name).toEqual([403, [], 0]);
  }
  for (const [index, [name, headers]] of Object.entries(ours).entries()) {
    const answer = await posted(booking(), headers);
    expect([answer.status, await bookingsOf(session)], name).toEqual([303, index + 1]);
  }
});

test("a session planned at the desk, posted from elsewhere with a coach's cookie: refused, and nothing is planned", async () => {
  const { cookie } = await newMember("coach");
  const room = `Salle ${newPhone()}`;
  const plan: Sent = {
    path: "/fr/coach/seances/nouvelle",
    button: /Planifier/,
    typed: { room, day: "2099-03-02", from: "09:30", to: "11:00", capacity: "8" },
    cookie: { cookie: cookieHeader([{ name: sessionCookie, value: cookie }]) },
  };
  for (const how of ["form", "client"] as const) {
    for (const [name, headers] of Object.entries(hostile)) {
      const { status } = await posted(plan, headers, how);
      expect([status, await plannedIn(room)], `${name}, as ${how}`).toEqual([403, 0]);
    }
  }
  const [withMetadata, without] = Object.values(ours);
  expect([(await posted(plan, withMetadata!)).status, await plannedIn(room)]).toEqual([303, 1]);
  expect([(await posted(plan, without!, "client")).status, await plannedIn(room)]).toEqual([200, 2]);
});

test("signing in through the demonstration's door from elsewhere: refused, and no session begins", async () => {
  const door: Sent = { path: "/fr/connexion", button: /Entrer comme job coach/, typed: {}, cookie: {} };
  for (const [name, headers] of Object.entries(hostile)) {
    const answer = await posted(door, headers);
    expect([answer.status, answer.cookies], name).toEqual([403, []]);
  }
});

test("a browser that another site sends here is refused in words, and nothing is written", async ({ page }) => {
  const session = await newSession(30, 25);
  const form = formWith((await ask(`/fr/seances/${session}/inscription`)).body, /Réserver ma place/);
  const typed = { firstName: "Forgée", contact: "phone", phone: newPhone() };
  await page.route(`${evil}/**`, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Ailleurs</h1>" }));
  await page.goto(`${evil}/piege`);
  await page.evaluate(
    ([action, fields]) => {
      const trap = document.createElement("form");
      Object.assign(trap, { method: "post", enctype: "multipart/form-data", action });
      for (const [name, value] of fields) trap.append(Object.assign(document.createElement("input"), { name, value }));
      document.body.append(trap);
      trap.submit();
    },
    [`${base}/fr/seances/${session}/inscription`, filled(form, typed)] as const,
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre envoi n’a pas été accepté");
  expect(await bookingsOf(session)).toBe(0);
});
