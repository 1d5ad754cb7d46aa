// What the journeys of the keyboard share: where the focus is, when a page listens, a name that only one person has.
import { expect, type Locator, type Page } from "@playwright/test";

export const focused = (page: Page) => page.locator(":focus");

export const listens = (page: Page) => expect(page.locator("html[data-keys]")).toBeAttached();

/** The page is there, and listens to keys. */
export async function title(page: Page, text: string | RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
  await listens(page);
}

/** The same for pages of a file, which all have the name of the person as their title. */
export async function arrived(page: Page, address: RegExp) {
  await expect(page).toHaveURL(address);
  await listens(page);
}

/**
 * Tab until this has the focus, past the head of a new page by its first link, as somebody without a mouse would. What was sent before
 * loads the page anew: it listens first.
 */
export async function tabTo(page: Page, target: Locator) {
  await listens(page);
  if (await page.evaluate(() => document.activeElement === document.body)) {
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveText("Aller au contenu");
    await page.keyboard.press("Enter");
  }
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}

export async function enter(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** A family name that nobody else has, since the search looks at the whole Mire: as it is written, and with a letter forgotten. */
export function newFamily(): readonly [string, string] {
  const one = (of: string) => of.charAt(Math.floor(Math.random() * of.length));
  const letters = Array.from({ length: 5 }, () => one("bdfgklmnprstvz") + one("aeiou")).join("");
  return [letters.charAt(0).toUpperCase() + letters.slice(1), letters.slice(0, 6) + letters.slice(7)];
}
