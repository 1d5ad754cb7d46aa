import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export type Look = { readonly colorScheme: "light" | "dark"; readonly width: number };

/** Light and dark, a phone and a desk. */
export const looks: readonly Look[] = [360, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ colorScheme, width })),
);

/**
 * What axe finds wrong on a page as it stands, in each look: every rule of WCAG 2.2 A and AA that it knows, and its good practices;
 * nothing may scroll sideways either. The page is not loaded again: a look is a matter of style sheets.
 */
export async function faults(page: Page, where: string, asked = looks): Promise<readonly string[]> {
  const found: string[] = [];
  const before = page.viewportSize();
  for (const { colorScheme, width } of asked) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    // The legacy mode spares a second page per question; it differs only for frames of other origins, and there is no frame.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const look = `${where}, ${colorScheme}, ${width} px`;
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
