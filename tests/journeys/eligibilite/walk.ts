import { expect, type Page } from "@playwright/test";

/** The five answers of somebody, question by question; several ticks where several are allowed. */
export type Given = readonly [age: string, forem: string, diploma: string, work: readonly string[], situation: readonly string[]];

/** Five people, invented. */
export const people = {
  rosa: ["from_25_to_54", "under_1_year", "below_cess", ["last_12_months"], ["cpas_aid"]],
  samir: ["from_25_to_54", "not_registered", "below_cess", ["none"], ["none"]],
  nadia: ["from_25_to_54", "unknown", "foreign", ["unknown"], ["asylum_pending"]],
  luc: ["from_25_to_54", "under_1_year", "higher", ["last_12_months", "from_1_to_3_years_ago"], ["none"]],
  zoe: ["under_18", "under_1_year", "below_cess", ["none"], ["none"]],
} as const satisfies Record<string, Given>;

export const start = (page: Page, locale = "fr") => page.goto(`/${locale}/eligibilite`);

/** The one button of the question's form, whatever the language. */
export const goOn = (page: Page) => page.locator("main form button").click();

export async function tick(page: Page, answers: string | readonly string[]) {
  for (const answer of [answers].flat()) await page.locator(`main input[value="${answer}"]`).check();
}

export async function answer(page: Page, answers: string | readonly string[]) {
  await tick(page, answers);
  await goOn(page);
}

/** From the first question to the answer. */
export async function walk(page: Page, given: Given, locale = "fr") {
  await start(page, locale);
  for (const answers of given) await answer(page, answers);
  await expect(page).toHaveURL(new RegExp(`/${locale}/eligibilite/resultat$`));
}

export const title = (page: Page) => page.getByRole("heading", { level: 1 });
