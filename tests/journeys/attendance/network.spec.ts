import { expect, test } from "@playwright/test";
import { sessionSoon } from "../stage";
import { atTheDoor, enterByTheDoor, enterHere, row, tap, isMarked, state, held, isPageKept, backOnline } from "./door";

test.use({ viewport: { width: 360, height: 780 } });

test("presences noted without network survive a reload and a closed tab, and are sent once", async ({ page, context }) => {
  const grid = await atTheDoor(page, "Anissa", "Basile", "Chloé");
  const sent: string[] = [];
  context.on("response", (response) => {
    if (!response.url().endsWith("/api/presences")) return;
    const { statements } = response.request().postDataJSON() as { statements: { id: string }[] };
    if (response.ok()) sent.push(...statements.map(({ id }) => id));
  });
  await page.goto(grid);
  await tap(page, "Anissa", "Présent");
  await expect(state(page)).toHaveText(/^Envoyé à/);
  await isPageKept(page);

  await context.setOffline(true);
  await tap(page, "Basile", "Absent");
  await tap(page, "Chloé", "Excusé");
  await row(page, "Chloé").getByLabel("Raison").selectOption("Garde d’enfant");
  await page.getByLabel("Prénom").fill("Dieudonné");
  await page.getByRole("button", { name: "Ajouter, présente" }).click();
  await expect(state(page)).toHaveText("En attente d’envoi (4)");
  await expect(page.getByText("Pas de réseau.")).toBeVisible();
  const kept = await held(page);
  expect(kept).not.toMatch(/Anissa|Basile|Chloé/);
  expect(kept).toContain("Dieudonné");

  const warnings: string[] = [];
  page.on("dialog", (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(warnings).toEqual(["beforeunload"]);
  await isMarked(page, "Anissa", "Présent");
  await isMarked(page, "Basile", "Absent");
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(grid);
  await isMarked(again, "Chloé", "Excusé");
  await expect(row(again, "Dieudonné")).toBeVisible();
  await expect(state(again)).toHaveText("En attente d’envoi (4)");

  await backOnline(context, again);
  await expect(state(again)).toHaveText(/^Envoyé à/);
  await isMarked(again, "Dieudonné", "Présent");
  expect(sent).toHaveLength(5);
  expect(new Set(sent).size).toBe(5);
  await expect.poll(() => held(again)).not.toContain("Dieudonné");

  await again.reload();
  for (const [name, mark] of [
    ["Anissa", "Présent"],
    ["Basile", "Absent"],
    ["Chloé", "Excusé"],
    ["Dieudonné", "Présent"],
  ] as const)
    await isMarked(again, name, mark);
  await expect(row(again, "Chloé").getByLabel("Raison")).toHaveText(/^Raison notée/);
  await expect.poll(() => held(again)).toBe("[]");
  expect(sent).toHaveLength(5);
});

test("the later of two statements counts, and both are shown", async ({ page }) => {
  await page.goto(await atTheDoor(page, "Ulysse"));
  await tap(page, "Ulysse", "Absent");
  await expect(state(page)).toHaveText(/^Envoyé à/);
  await tap(page, "Ulysse", "Présent");
  await isMarked(page, "Ulysse", "Présent");
  await expect(row(page, "Ulysse").getByText("Deux avis. Le plus récent compte.")).toBeVisible();
  await expect(state(page)).toHaveText(/^Envoyé à/);
  await page.reload();
  await row(page, "Ulysse").locator("summary").click();
  await expect(row(page, "Ulysse").locator("details li")).toHaveText([/^Présent, Claire/, /^Absent, Claire/]);
});

test("somebody whose connection ended keeps their notes, signs in and sends", async ({ page, context }) => {
  await enterByTheDoor(page);
  const { session } = await sessionSoon("Inès");
  const grid = `/fr/coach/seances/${session}/presence`;
  await page.goto(grid);
  await isPageKept(page);
  await context.clearCookies();
  await tap(page, "Inès", "Présent");
  await expect(page.getByText("Votre connexion est finie. Vos notes sont gardées.")).toBeVisible();
  await page.getByRole("link", { name: "Se connecter, puis envoyer" }).click();
  await page.waitForURL(/\/connexion\?suite=/);
  await enterHere(page);
  await page.goto(grid);
  await expect.poll(() => held(page)).toMatch(/"sent":|^\[\]$/);
  await page.reload();
  await isMarked(page, "Inès", "Présent");
  await expect.poll(() => held(page)).toBe("[]");
});

test("signing out asks first when notes wait, and takes everything off the device", async ({ page, context }) => {
  const grid = await atTheDoor(page, "Maëlle");
  await page.goto(grid);
  await isPageKept(page);
  await page.route("**/api/presences", (route) => route.abort());
  await tap(page, "Maëlle", "Présent");
  await expect(state(page)).toHaveText("En attente d’envoi (1)");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL(new RegExp(grid));
  page.on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL(/au-revoir/);
  await expect
    .poll(() => page.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length]))
    .toEqual([0, 0]);
  await context.setOffline(true);
  await expect(page.goto(grid)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
