import { expect, test, type Page } from "@playwright/test";
import { locales } from "../../../lib/i18n/locale";
import { clean } from "../axe";
import { answer, goOn, people, start, title, walk, type Given } from "./walk";

/** Each question as it comes and as it comes back without an answer. */
async function cleanWalk(page: Page, given: Given) {
  await start(page);
  for (const [at, answers] of given.entries()) {
    await clean(page, `question ${String(at + 1)}`);
    await goOn(page);
    await clean(page, `question ${String(at + 1)} without an answer`);
    await answer(page, answers);
  }
}

type Person = keyof typeof people;

/** The answer, with everything open. */
async function cleanAnswer(page: Page, name: Person) {
  await walk(page, people[name]);
  await page.locator("main details.more summary").click();
  await clean(page, `result of ${name}`);
}

/** What the page of the answer goes through. */
async function cleanStates(page: Page) {
  await walk(page, people.rosa);
  await page.getByRole("button", { name: "Envoyer le SMS" }).click();
  await clean(page, "result with an error");
  await page.goto("/fr/eligibilite/resultat?envoye=1");
  await clean(page, "result, sent");
  await page.getByRole("button", { name: "Effacer mes réponses" }).click();
  await clean(page, "erased");
  await page.goto("/fr/eligibilite/resultat");
  await clean(page, "nothing kept");
}

test.describe("axe finds no fault", () => {
  test.describe.configure({ mode: "parallel", timeout: 120_000 });

  test("in the questions", ({ page }) => cleanWalk(page, people.rosa));
  for (const name of Object.keys(people) as Person[]) test(`in the answer to ${name}`, ({ page }) => cleanAnswer(page, name));
  test("in the states of the last page", ({ page }) => cleanStates(page));
});

/** 320 px: a phone of 2010, or 400 % on a desk (WCAG 1.4.10). */
test.describe("320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const locale of locales) {
    test(`nothing scrolls sideways in ${locale}`, async ({ page }) => {
      const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
      await start(page, locale);
      for (const answers of people.nadia) {
        expect(await widest(), page.url()).toBeLessThanOrEqual(320);
        await answer(page, answers);
      }
      await page.locator("main details.more summary").click();
      expect(await widest(), page.url()).toBeLessThanOrEqual(320);
    });
  }
});

test("in Arabic everything runs from right to left", async ({ page }) => {
  await start(page, "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const stops = await page.locator(".hline .stop").evaluateAll((all) => all.map((stop) => stop.getBoundingClientRect().left));
  expect(stops).toEqual(stops.toSorted((a, b) => b - a));
  const row = page.locator(".row").first();
  const [box, pick] = [await row.boundingBox(), await row.locator("input").boundingBox()];
  expect(pick!.x).toBeGreaterThan(box!.x + box!.width / 2);
  for (const answers of people.rosa) await answer(page, answers);
  await expect(title(page)).toHaveText("خبر سار. يمكنك الحضور.");
});

test("on paper: the answer, why, every condition with its source, no control", async ({ page }) => {
  await walk(page, people.rosa);
  await page.emulateMedia({ media: "print" });
  await expect(title(page)).toBeVisible();
  for (const condition of await page.locator(".conditions > li").all())
    expect((await condition.boundingBox())?.height).toBeGreaterThan(20);
  for (const control of await page.locator("main :is(button, input:not([type=hidden]))").all())
    await expect(control).toBeHidden();
  await expect(page.getByText("De 25 à 54 ans")).toBeVisible();
});

test("the keyboard alone goes from the first question to the answer", async ({ page }) => {
  await start(page);
  const choose = async (value: string) => {
    const wanted = page.locator(`main input[value="${value}"]`);
    const kind = await wanted.getAttribute("type");
    for (
      let presses = 0;
      presses < 40 && !(await page.evaluate(() => document.activeElement instanceof HTMLInputElement));
      presses++
    )
      await page.keyboard.press("Tab");
    for (let presses = 0; presses < 8 && !(await wanted.evaluate((input) => input === document.activeElement)); presses++)
      await page.keyboard.press(kind === "radio" ? "ArrowDown" : "Tab");
    if (!(await wanted.isChecked())) await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
  };
  for (const [at, value] of people.rosa.flat().entries()) {
    await expect(page.getByText(`Question ${String(at + 1)} sur 5`)).toBeVisible();
    await choose(value);
  }
  await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
});
