import { expect, test, type BrowserContext, type Page } from "@playwright/test";

test.use({ viewport: { width: 360, height: 780 } });

const enter = async (page: Page) => {
  await page.goto("/fr/connexion");
  await page.getByRole("button", { name: "Entrer comme job coach" }).click();
  await page.waitForURL(/\/fr\/coach/);
};

/** A session that begins within two hours, so that presences are open, with these people; gives the address of its grid. */
async function expecting(page: Page, ...names: readonly string[]): Promise<string> {
  const at = (minutes: number) => {
    const text = new Date(Date.now() + minutes * 60_000).toLocaleString("sv-SE", { timeZone: "Europe/Brussels" });
    return { day: text.slice(0, 10), time: text.slice(11, 16) };
  };
  const [from, to] = [at(100), at(160)];
  await page.goto("/fr/coach/seances/nouvelle");
  await page.getByLabel("Jour").fill(from.day);
  await page.getByLabel("Début").fill(from.time);
  await page.getByLabel("Fin").fill(to.day === from.day ? to.time : "23:59");
  await page.getByRole("button", { name: "Planifier" }).click();
  await page.waitForURL(/\/seances\/[0-9a-f-]{36}$/);
  const session = new URL(page.url()).pathname;
  for (const name of names) {
    await page.goto(`${session}/inscrire`);
    await page.getByLabel("Prénom").fill(name);
    await page
      .getByLabel("Ni téléphone ni e\u2011mail")
      .or(page.getByLabel(/^Ni téléphone/))
      .first()
      .check();
    await page.getByRole("button", { name: "Inscrire" }).click();
    await page.waitForURL(/\/papier\//);
  }
  return `${session}/presence`;
}

const row = (page: Page, name: string) => page.locator(".presence-list > li").filter({ hasText: name });
const tap = (page: Page, name: string, mark: string) => row(page, name).getByRole("button", { name: mark }).click();
const isMarked = (page: Page, name: string, mark: string) =>
  expect(row(page, name).getByRole("button", { name: mark })).toHaveAttribute("aria-pressed", "true");
const state = (page: Page) => page.locator(".presence-bar [role=status]");

/** Everything this device holds about presences, as text. */
const held = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open("mire-presences");
        open.onerror = () => reject(new Error("no storage"));
        open.onsuccess = () => {
          const all = open.result.transaction("statements").objectStore("statements").getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
const isPageKept = (page: Page) =>
  expect.poll(() => page.evaluate(async () => Boolean(await caches.match(location.pathname, { ignoreVary: true })))).toBe(true);
const backOnline = async (context: BrowserContext, page: Page) => {
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event("online")));
};

test("presences noted without network survive a reload and a closed tab, and are sent once", async ({ page, context }) => {
  await enter(page);
  const grid = await expecting(page, "Anissa", "Basile", "Chloé");
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
  await enter(page);
  await page.goto(await expecting(page, "Ulysse"));
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
  await enter(page);
  const grid = await expecting(page, "Inès");
  await page.goto(grid);
  await isPageKept(page);
  await context.clearCookies();
  await tap(page, "Inès", "Présent");
  await expect(page.getByText("Votre connexion est finie. Vos notes sont gardées.")).toBeVisible();
  await page.getByRole("link", { name: "Se connecter, puis envoyer" }).click();
  await page.waitForURL(/\/connexion\?suite=/);
  await page.getByRole("button", { name: "Entrer comme job coach" }).click();
  await page.waitForURL(/\/fr\/coach/);
  await page.goto(grid);
  await expect.poll(() => held(page)).toMatch(/"sent":|^\[\]$/);
  await page.reload();
  await isMarked(page, "Inès", "Présent");
  await expect.poll(() => held(page)).toBe("[]");
});

test("signing out asks first when notes wait, and takes everything off the device", async ({ page, context }) => {
  await enter(page);
  const grid = await expecting(page, "Maëlle");
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
