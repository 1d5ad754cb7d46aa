// Steps of the journeys at the door: a session with people, the grid, what the device holds.
import { expect, type BrowserContext, type Page } from "@playwright/test";

export const enter = async (page: Page) => {
  await page.goto("/fr/connexion");
  await page.getByRole("button", { name: "Entrer comme job coach" }).click();
  await page.waitForURL(/\/fr\/coach/);
};

/** A session that begins within two hours, so that presences are open, with these people; gives the address of its grid. */
export async function expecting(page: Page, ...names: readonly string[]): Promise<string> {
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

export const row = (page: Page, name: string) => page.locator(".presence-list > li").filter({ hasText: name });
export const tap = (page: Page, name: string, mark: string) => row(page, name).getByRole("button", { name: mark }).click();
export const isMarked = (page: Page, name: string, mark: string) =>
  expect(row(page, name).getByRole("button", { name: mark })).toHaveAttribute("aria-pressed", "true");
export const state = (page: Page) => page.locator(".presence-bar [role=status]");

/** Everything this device holds about presences, as text. */
export const held = (page: Page) =>
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
export const isPageKept = (page: Page) =>
  expect.poll(() => page.evaluate(async () => Boolean(await caches.match(location.pathname, { ignoreVary: true })))).toBe(true);
export const backOnline = async (context: BrowserContext, page: Page) => {
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event("online")));
};
