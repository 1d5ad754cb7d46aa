// Steps of the journeys at the door: a session with people, the grid, what the device holds.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { signIn } from "../members";
import { sessionSoon } from "../stage";

/** The demonstration's coach, by the button on the page of signing in. Few journeys may: the account has three sessions at once. */
export const enterHere = async (page: Page) => {
  await page.getByRole("button", { name: "Entrer comme job coach" }).click();
  await page.waitForURL(/\/fr\/coach$/);
};
export const enterByTheDoor = async (page: Page) => {
  await page.goto("/fr/connexion");
  await enterHere(page);
};

/** A coach of this journey's own, and the grid of a session that begins soon, with these people. */
export async function atTheDoor(page: Page, ...names: readonly string[]): Promise<string> {
  await signIn(page.context(), "coach");
  const { session } = await sessionSoon(...names);
  return `/fr/coach/seances/${session}/presence`;
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
