// One accompaniment from the session to a closing: six months of days, then both sides of it in a browser, and who finds nothing.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { sessionCookie } from "../../../lib/platform/session";
import { fileHeader } from "../../../lib/tracks/queries/file";
import { clean, cleanWithScripts } from "../axe";
import { cookieOn, newMember } from "../members";
import { on, sixMonths } from "./six-months";

test.describe.configure({ timeout: 180_000 });

const signedIn = async (browser: Browser, cookie: string, options: object = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return context.newPage();
};

async function seenByTheCoach(desk: Page, file: string) {
  await desk.goto(`${file}/parcours`);
  const history = desk.getByRole("region", { name: "Ce qui s’est passé" });
  for (const step of ["Parcours commencé", "Convention signée", "Parcours suspendu", "Parcours repris", "Engagement prolongé"])
    await expect(history).toContainText(step);
  await expect(desk.getByRole("main")).toContainText("21 jours suspendus");
  await clean(desk, "the life of a track after six months");
  await desk.goto(`${file}/historique`);
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Yasmina");
  await clean(desk, "the timeline after six months");
}

async function seenByThePerson(phone: Page) {
  await phone.goto("/fr/mon-parcours");
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
  await cleanWithScripts(phone, "the person's path after six months");
  await phone.goto("/fr/mon-parcours/convention");
  await expect(phone.getByRole("main")).toContainText("Signée par tous");
  await phone.goto("/fr/mon-parcours/rendez-vous");
  await expect(phone.getByRole("main")).toContainText("Vous étiez là à 4 rendez-vous sur 5.");
  await expect(phone.getByRole("main")).toContainText(/Vous n’étiez pas là\s1\sfois/);
}

async function closed(desk: Page, file: string) {
  await desk.goto(`${file}/parcours?etape=clore`);
  const form = desk.locator("form").filter({ has: desk.getByRole("button", { name: "Clore le parcours" }) });
  await form.getByLabel("Raison").selectOption("hired");
  await form.getByLabel("Dernier jour du parcours").fill(brusselsDay(new Date()));
  await form.getByRole("button", { name: "Clore le parcours" }).click();
  await expect(desk).toHaveURL(new RegExp(`${file}(\\?.*)?$`));
}

test("six months: session, agreement, meetings with an absence chain, suspension, renewal, closing", async ({ browser }) => {
  const { person, coach, seeker } = await sixMonths();
  const file = `/fr/coach/personnes/${person}`;
  const before = await fileHeader.ask(coach.member, { person });
  expect(before?.track).toMatchObject({ status: "towards_employment", startedOn: on(2), commitmentFrom: on(20) });

  const desk = await signedIn(browser, coach.cookie);
  await seenByTheCoach(desk, file);
  const phone = await signedIn(browser, seeker.cookie, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await seenByThePerson(phone);

  const second = await signedIn(browser, (await newMember("coach")).cookie);
  for (const page of ["bilan", "plan", "convention", "notes", "historique"])
    expect((await second.goto(`${file}/${page}`))?.status(), page).toBe(404);

  await closed(desk, file);
  // The walls close on the file of whoever accompanies nobody any more; the person keeps reading their own.
  expect((await desk.goto(`${file}/bilan`))?.status()).toBe(404);
  await phone.goto("/fr/mon-parcours");
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
});
