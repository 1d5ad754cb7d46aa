import { expect, test } from "@playwright/test";
import { clean } from "../axe";
import { signIn } from "../members";
import { newPhone, newSession, sessionSoon, someDaysAgo, takenBy } from "../stage";
import { atTheDoor, enterByTheDoor, backOnline, isMarked, row, state, tap } from "./door";

test.use({ viewport: { width: 360, height: 780 } });

const notThere = /n.étiez pas là/;

test("a closed session: who was not noted was absent, and gets a kind word with other dates", async ({ page, context }) => {
  await signIn(context, "coach");
  const session = await newSession(8, -1);
  const phones = [newPhone(), newPhone(), newPhone(), newPhone()];
  for (const [index, phone] of phones.entries())
    await takenBy(session, `Passée${"abcd"[index] ?? ""}`, phone, { at: someDaysAgo() });
  await page.goto("/fr/coach/a-faire");
  await page.locator(`a[href$="/${session}/presence"]`).click();
  await expect(page.locator(".presence-list b")).toHaveText(["Passéea", "Passéeb", "Passéec", "Passéed"]);
  await tap(page, "Passéea", "Présent");
  await tap(page, "Passéeb", "Excusé");
  await expect(page.getByText("2\u00a0personnes non notées deviennent absentes")).toBeVisible();
  await page.getByRole("button", { name: "Clore la séance" }).click();
  await expect(page.getByText("Cette séance est close.")).toBeVisible();
  const people = page.getByRole("region", { name: "Inscrits" });
  await expect(people.getByText("Absent", { exact: true })).toHaveCount(2);
  await expect(people.getByRole("row", { name: "Passéea" })).toContainText("Présent");
  const told = (phone: string) => `/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`;
  for (const phone of phones.slice(2)) {
    await expect(async () => {
      await page.goto(told(phone));
      await expect(page.getByText(notThere)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    const letter = page.getByRole("article").filter({ hasText: notThere });
    await expect(letter).toContainText("/fr/seances");
    await expect(letter).not.toContainText(/annul/i);
  }
  for (const phone of phones.slice(0, 2)) {
    await page.goto(told(phone));
    await expect(page.getByText(notThere)).toHaveCount(0);
  }
});

test("the door of the demonstration leads a coach to their day", async ({ page }) => {
  await enterByTheDoor(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the grid fits a phone: nothing to scroll sideways, targets for a thumb", async ({ page }) => {
  await page.goto(await atTheDoor(page, "Maximiliane-Friederike-Wilhelmine"));
  for (const button of await page.locator(".presence button").all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("axe finds nothing on the grid, with and without network, nor on the papers", async ({ page, context }) => {
  test.setTimeout(120_000);
  await signIn(context, "coach");
  const { session, bookings } = await sessionSoon("Ondine", "Pierre");
  await page.goto(`/fr/coach/seances/${session}/presence`);
  await tap(page, "Ondine", "Excusé");
  await context.setOffline(true);
  await tap(page, "Pierre", "Absent");
  await expect(page.getByText("Pas de réseau.")).toBeVisible();
  await clean(page, "without network");
  await backOnline(context, page);
  await expect(state(page)).toHaveText(/^Envoyé à/);
  await clean(page, "sent");
  await page.goto(`/fr/coach/papier/${bookings[0] ?? ""}`);
  await clean(page, "slip");
});

test("the sheet is a PDF, for hosts only", async ({ page, request }) => {
  const grid = await atTheDoor(page, "Zoé");
  const sheet = `/api/feuille/${grid.split("/")[4] ?? ""}`;
  const mine = await page.request.get(sheet);
  expect([mine.status(), mine.headers()["content-type"], (await mine.body()).subarray(0, 5).toString()]).toEqual([
    200,
    "application/pdf",
    "%PDF-",
  ]);
  expect(mine.headers()["cache-control"]).toContain("no-store");
  expect((await page.request.get("/api/feuille/jour")).headers()["content-type"]).toBe("application/pdf");
  expect((await request.get(sheet, { maxRedirects: 0 })).status()).toBe(303);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each button notes one person; a reason and a newcomer too", async ({ page }) => {
    await page.goto(await atTheDoor(page, "Paula", "Quentin"));
    await tap(page, "Paula", "Présent");
    await isMarked(page, "Paula", "Présent");
    await tap(page, "Quentin", "Excusé");
    await row(page, "Quentin").getByLabel("Raison").selectOption("Transport");
    await tap(page, "Quentin", "Excusé");
    await expect(row(page, "Quentin").getByLabel("Raison")).toHaveText(/^Raison notée/);
    await page.getByLabel("Prénom").fill("Rita");
    await page.getByRole("button", { name: "Ajouter, présente" }).click();
    await isMarked(page, "Rita", "Présent");
    await expect(page.locator(".presence-bar")).toContainText("2\u00a0présents");
    await page.getByLabel("Prénom").fill("");
    await page.getByRole("button", { name: "Ajouter, présente" }).click();
    await expect(page.getByRole("alert")).toContainText("Écrivez votre prénom.");
  });

  test("somebody who pushes the door leaves with a paper", async ({ page }) => {
    await signIn(page.context(), "coach");
    await page.goto("/fr/coach/accueil");
    await page.getByLabel("Prénom").fill("Samira");
    await page.getByRole("button", { name: "Inscrire et imprimer" }).click();
    await page.waitForURL(/\/papier\//);
    await expect(page.locator(".slip-code")).toHaveText(/^[A-HJ-NP-Z2-9]{4}\u00a0[A-HJ-NP-Z2-9]{4}$/);
    await expect(page.getByRole("img", { name: /Code à scanner/ })).toBeVisible();
    await expect(page.getByText(`${new URL(page.url()).host}/code`)).toBeVisible();
  });
});
