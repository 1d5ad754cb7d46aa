// A meeting from its planning to an absence and what follows, by a coach at the desk and a person with a phone and no scripts.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import type { Member } from "../../../lib/platform/actor";
import { sessionCookie } from "../../../lib/platform/session";
import { addHours } from "../../../lib/tracks/commands/meetings/hours";
import { planMeeting } from "../../../lib/tracks/commands/meetings/plan";
import { openTrack } from "../../../lib/tracks/commands/open";
import { clean, cleanWithScripts } from "../axe";
import { cookieOn, newMember } from "../members";
import { linkSentTo, newPhone, newSession, someDaysAgo, takenBy } from "../stage";
import { origins } from "../site/ask";

type Pages = {
  readonly coach: Page;
  readonly person: Page;
  readonly member: Member<"coach">;
  readonly id: string;
  readonly phone: string;
};

async function pageOf(browser: Browser, cookie: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return context.newPage();
}

/** Somebody who came, their coach with mornings to give, and a page of each. */
async function together(browser: Browser): Promise<Pages> {
  const phone = newPhone();
  await takenBy(await newSession(6, 20), "Yasmina", phone);
  const [seeker, coach] = [await newMember("seeker", { phone }), await newMember("coach")];
  const { personId: id } = seeker.member;
  await openTrack.execute(coach.member, { person: id, coach: coach.member.membershipId });
  for (const weekday of ["1", "2", "3", "4", "5"]) await addHours.execute(coach.member, { weekday, from: "09:00", to: "12:00" });
  const [desk, own] = [await pageOf(browser, coach.cookie, true), await pageOf(browser, seeker.cookie, false)];
  return { coach: desk, person: own, member: coach.member, id, phone };
}

/** A meeting of two days ago, planned before it, that nobody has marked yet. */
async function pastMeeting({ member, id }: Pages): Promise<{ attendee: string; appointment: string }> {
  const wish = {
    person: id,
    purpose: "follow_up",
    day: addDays(brusselsDay(new Date()), -2),
    from: "10:00",
    to: "10:45",
    where: "phone",
  };
  const planned = await planMeeting.execute(member, wish, { now: someDaysAgo() });
  if (planned.status !== "done") throw new Error(JSON.stringify(planned));
  return planned.value;
}

test("a free hour, a message, yes by link, another hour by link: the coach reads it", async ({ browser }) => {
  const { coach, person, id, phone } = await together(browser);
  await coach.goto(`/fr/coach/personnes/${id}/rendez-vous/nouveau?minutes=30`);
  await coach.locator("#libres ~ ul a").last().click();
  await expect(coach.getByLabel("Jour", { exact: true })).not.toHaveValue("");
  await coach.getByLabel("Où").selectOption("Par téléphone");
  await coach.getByRole("button", { name: "Fixer le rendez-vous" }).click();
  await expect(coach.getByRole("region", { name: "À venir" })).toContainText("Pas encore confirmé");

  const link = await linkSentTo(person, phone, /vous avez rendez-vous/, "rendez-vous");
  await person.context().clearCookies();
  await person.goto(link);
  await expect(person.getByRole("heading", { level: 2 })).toHaveText("Vous avez rendez-vous.");
  await expect(person.locator("main")).not.toContainText("Suivi");
  await cleanWithScripts(person, "a meeting by its link");
  await person.getByRole("button", { name: "Je viens" }).click();
  await expect(person.getByRole("heading", { level: 2 })).toHaveText("Vous venez. C’est noté.");

  const before = await person.locator("time").getAttribute("datetime");
  await person.getByRole("link", { name: "Changer de date" }).click();
  await person.getByRole("button", { name: "Prendre cette date" }).click();
  await expect(person.locator("main").getByRole("alert")).toContainText("Choisissez une date.");
  await person.getByRole("radio").first().check();
  await person.getByRole("button", { name: "Prendre cette date" }).click();
  await expect(person.getByRole("heading", { level: 2 })).toHaveText("Vous venez. C’est noté.");
  expect(await person.locator("time").getAttribute("datetime")).not.toBe(before);

  await coach.reload();
  await expect(coach.getByRole("region", { name: "À venir" }).getByRole("row")).toHaveCount(2);
  await expect(coach.getByRole("region", { name: "À venir" })).toContainText("Vient");
});

test("an absence is told at once, followed by a call and a letter, and answered by the person", async ({ browser }) => {
  const pages = await together(browser);
  const { coach, person, id, phone } = pages;
  const { attendee, appointment } = await pastMeeting(pages);
  await coach.goto(`/fr/coach/agenda/${appointment}`);
  await coach.getByRole("button", { name: "Absent" }).click();
  await expect(coach.getByRole("table")).toContainText("Noté par Claire");

  const link = await linkSentTo(person, phone, /étiez pas là/, "rendez-vous");
  await person.goto(link);
  await expect(person.getByRole("heading", { level: 2 })).toHaveText("Nous ne vous avons pas vu.");
  await expect(person.locator("main")).not.toContainText(/annul/i);
  await expect(person.getByRole("link", { name: "Choisir une autre date" })).toBeVisible();

  await coach.goto("/fr/coach/agenda");
  const row = coach.getByRole("row", { name: /Yasmina/ });
  await row.getByRole("button", { name: "Pas de réponse" }).click();
  await expect(coach.getByRole("row", { name: /Yasmina/ })).toContainText("Appel (Pas de réponse)");
  await coach.goto(`/fr/coach/agenda/lettre/${attendee}`);
  await expect(coach.getByRole("article")).toContainText("Bonjour Yasmina,");
  await clean(coach, "a letter");
  await coach.getByRole("button", { name: "J’ai envoyé cette lettre" }).click();
  await expect(coach.getByRole("row", { name: /Yasmina/ })).toContainText("Attendre");

  await person.goto("/fr/mon-parcours/rendez-vous");
  await expect(person.locator("main")).toContainText("Vous étiez là à 0 rendez-vous sur 1.");
  await person.getByRole("link", { name: /^Répondre/ }).click();
  await person.getByLabel("Votre réponse").fill("Le bus n’est pas passé.");
  await person.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await expect(person.locator("main")).toContainText("Votre réponse : Le bus n’est pas passé.");

  await coach.goto(`/fr/coach/personnes/${id}/rendez-vous`);
  await expect(coach.getByRole("region", { name: "Passés" })).toContainText("Le bus n’est pas passé.");
  await person.goto(link);
  await person.getByRole("link", { name: "Choisir une autre date" }).click();
  await person.getByRole("radio").first().check();
  await person.getByRole("button", { name: "Prendre cette date" }).click();
  await expect(person.getByRole("heading", { level: 2 })).toHaveText("Vous venez. C’est noté.");
  await coach.goto("/fr/coach/agenda");
  await expect(coach.getByRole("row", { name: /Yasmina/ }).filter({ hasText: "Attendre" })).toHaveCount(0);
});

test("a calendar’s address shows the dates, and a new one closes it", async ({ browser }) => {
  const pages = await together(browser);
  await pastMeeting(pages);
  const { person } = pages;
  await person.goto("/fr/mon-parcours/rendez-vous");
  await person.getByRole("button", { name: "Créer mon adresse" }).click();
  const address = (await person.locator("code").textContent()) ?? "";
  const file = await person.request.get(address);
  expect([file.status(), file.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8; method=PUBLISH"]);
  const text = await file.text();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).not.toMatch(/Yasmina|Suivi|Claire/);
  await person.getByRole("button", { name: "Faire une nouvelle adresse" }).click();
  expect((await person.request.get(address)).status()).toBe(404);
});

test("a second coach, an employer and another Mire see nothing of it", async ({ browser }) => {
  const pages = await together(browser);
  const { attendee, appointment } = await pastMeeting(pages);
  const paths = [
    `/fr/coach/agenda/${appointment}`,
    `/fr/coach/agenda/lettre/${attendee}`,
    `/fr/coach/personnes/${pages.id}/rendez-vous`,
  ];
  for (const role of ["coach", "employer"] as const) {
    const other = await pageOf(browser, (await newMember(role)).cookie, true);
    for (const path of paths) expect([role, path, (await other.goto(path))?.status()]).toEqual([role, path, 404]);
  }
  const { cookie } = await newMember("coach", { mire: "hauteforge" });
  const context = await browser.newContext();
  await context.addCookies([cookieOn(new URL(origins.hauteforge).hostname, sessionCookie, cookie)]);
  const elsewhere = await context.newPage();
  for (const path of paths) expect((await elsewhere.goto(`${origins.hauteforge}${path}`))?.status()).toBe(404);
});

test("a workshop: planned, somebody added, seen by that person", async ({ browser }) => {
  const { coach, person } = await together(browser);
  await coach.goto("/fr/coach/agenda/atelier");
  await coach.getByLabel("Nom de l’atelier").fill("Préparer un entretien");
  await coach.getByLabel("Jour", { exact: true }).fill(addDays(brusselsDay(new Date()), 30));
  await coach.getByLabel("De", { exact: true }).fill("14:00");
  await coach.getByLabel("À", { exact: true }).fill("16:00");
  await coach.getByLabel("Où").selectOption("En vidéo");
  await coach.getByRole("button", { name: "Planifier" }).click();
  await expect(coach.getByRole("heading", { level: 1 })).toHaveText("Préparer un entretien");
  await coach.getByLabel("Personne", { exact: true }).selectOption({ label: "Yasmina" });
  await coach.getByRole("button", { name: "Inscrire" }).click();
  await expect(coach.locator("main")).toContainText("1 personne pour 8 places");
  await clean(coach, "a workshop");
  await person.goto("/fr/mon-parcours/rendez-vous");
  await expect(person.locator("main")).toContainText("Préparer un entretien");
  await cleanWithScripts(person, "my meetings");
});
