import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { enter, expecting, row, tap, isMarked, state, backOnline } from "./door";

test.use({ viewport: { width: 360, height: 780 } });

test("a closed session: who was not noted was absent, and gets a kind word with other dates", async ({ page, baseURL }) => {
  // The second Mire's session of yesterday, which no other journey uses.
  const there = (baseURL ?? "").replace("localhost", "autre.localhost");
  await page.goto(`${there}/fr/connexion`);
  await page.getByRole("button", { name: "Entrer comme job coach" }).click();
  await page.waitForURL(/\/fr\/coach/);
  await page.goto(`${there}/fr/coach/a-faire`);
  await page.locator('a[href$="/presence"]').first().click();
  const names = await page.locator(".presence-list b").allInnerTexts();
  const [first = "", second = ""] = names;
  await tap(page, first, "Présent");
  await tap(page, second, "Excusé");
  await expect(page.getByText(`${names.length - 2}\u00a0personnes non notées deviennent absentes`)).toBeVisible();
  await page.getByRole("button", { name: "Clore la séance" }).click();
  await expect(page.getByText("Cette séance est close.")).toBeVisible();
  expect(new URL(page.url()).host).toBe(new URL(there).host);
  const people = page.getByRole("region", { name: "Inscrits" });
  await expect(people.getByText("Absent", { exact: true })).toHaveCount(names.length - 2);
  await expect(people.getByRole("row", { name: first })).toContainText("Présent");
  await expect
    .poll(
      async () => {
        await page.goto(`${there}/dev/messages`);
        return page.getByText("Vous n’étiez pas là").count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
  for (const letter of await page.getByRole("article").filter({ hasText: "Vous n’étiez pas là" }).all())
    await expect(letter).not.toContainText(/annul/i);
});

test("the grid fits a phone: nothing to scroll sideways, targets for a thumb", async ({ page }) => {
  await enter(page);
  await page.goto(await expecting(page, "Maximiliane-Friederike-Wilhelmine"));
  for (const button of await page.locator(".presence button").all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [360, 1440])
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page, context }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await enter(page);
      const grid = await expecting(page, "Ondine", "Pierre");
      const slip = page.url();
      const clean = async () =>
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.goto(grid);
      await tap(page, "Ondine", "Excusé");
      await context.setOffline(true);
      await tap(page, "Pierre", "Absent");
      await expect(page.getByText("Pas de réseau.")).toBeVisible();
      await clean();
      await backOnline(context, page);
      await expect(state(page)).toHaveText(/^Envoyé à/);
      await clean();
      for (const address of ["/fr/coach/accueil", slip]) {
        await page.goto(address);
        await clean();
      }
    });

test("the sheet is a PDF, for hosts only", async ({ page, request }) => {
  await enter(page);
  const grid = await expecting(page, "Zoé");
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
    await enter(page);
    await page.goto(await expecting(page, "Paula", "Quentin"));
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
    await enter(page);
    await page.goto("/fr/coach/accueil");
    await page.getByLabel("Prénom").fill("Samira");
    await page.getByRole("button", { name: "Inscrire et imprimer" }).click();
    await page.waitForURL(/\/papier\//);
    await expect(page.locator(".slip-code")).toHaveText(/^[A-HJ-NP-Z2-9]{4}\u00a0[A-HJ-NP-Z2-9]{4}$/);
    await expect(page.getByRole("img", { name: /Code à scanner/ })).toBeVisible();
    await expect(page.getByText(`${new URL(page.url()).host}/code`)).toBeVisible();
  });
});
