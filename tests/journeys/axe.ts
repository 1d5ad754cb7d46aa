import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export type Look = { readonly colorScheme: "light" | "dark"; readonly width: number };

/** Light and dark, a phone and a desk. */
export const looks: readonly Look[] = [360, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ colorScheme, width })),
);

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type WithAxe = { readonly axe: { run: (options: object) => Promise<{ readonly violations: readonly Violation[] }> } };

/** Only what is wrong is described in full: describing what is right takes most of the time. */
const options = { resultTypes: ["violations"] } as const;

/** Puts axe into the page and asks it a first time. The legacy mode spares a page of its own; it differs for frames only, and there is none. */
const askFirst = async (page: Page): Promise<readonly Violation[]> =>
  (
    await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ["violations"] })
      .analyze()
  ).violations;

/** Asks again in another look: axe is still there. */
const askAgain = (page: Page): Promise<readonly Violation[]> =>
  page.evaluate(async (asked) => (await (window as unknown as WithAxe).axe.run(asked)).violations, options);

/** Without transitions: a colour on its way from one look to the next is nobody's look, and passes from parent to child frame by frame. */
const withoutTransitions = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/**
 * What axe finds wrong on a page as it stands, in each look: every rule of WCAG 2.2 A and AA that it knows, and its good practices;
 * nothing may scroll sideways either. The page is not loaded again: a look is a matter of style sheets.
 */
export async function faults(page: Page, where: string, asked = looks): Promise<readonly string[]> {
  const found: string[] = [];
  const before = page.viewportSize();
  await withoutTransitions(page);
  for (const [at, { colorScheme, width }] of asked.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const violations = await (at === 0 ? askFirst(page) : askAgain(page));
    const look = `${where}, ${colorScheme}, ${String(width)} px`;
    for (const { id, nodes } of violations)
      found.push(`${look}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      found.push(`${look}: scrolls sideways`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
  return found;
}

export const clean = async (page: Page, where: string) => {
  expect(await faults(page, where)).toEqual([]);
};

/** axe is a script: what a phone without JavaScript shows is opened again, by the same person, where scripts run. */
export async function cleanWithScripts(page: Page, where: string) {
  const storageState = await page.context().storageState();
  const context = await page.context().browser()!.newContext({ storageState, javaScriptEnabled: true });
  const again = await context.newPage();
  await again.goto(page.url());
  await clean(again, where);
  await context.close();
}
