// A coach's day by keyboard alone: nothing is clicked, no address is typed after the first.
import { expect, test } from "@playwright/test";
import { clean } from "../axe";
import { signIn } from "../members";
import { focused, newFamily, title } from "./keys";
import { accompaniedBy, named } from "./people";

test("a coach's full day, by keyboard", async ({ page, context }) => {
  test.setTimeout(180_000);
  const [family, inHaste] = newFamily();
  const coach = await signIn(context, "coach");
  for (const [name, days] of [
    ["Amal", 30],
    ["Bruna", 3],
    ["Célia", 20],
  ] as const)
    await accompaniedBy(coach, name, days);
  const { person } = await accompaniedBy(coach, "Désirée", 2);
  await named(coach, person, family);
  const [unopened] = newFamily();
  await named(coach, (await accompaniedBy(coach, "Zoé", 2)).person, unopened);

  await test.step("my day says who waits", async () => {
    await page.goto("/fr/coach");
    await title(page, /^Ma journée/);
    await expect(page.getByRole("link", { name: "Sans contact depuis longtemps" })).toBeVisible();
  });

  await test.step("g then p: the list; j and k move, x selects", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await title(page, "Toutes");
    await page.keyboard.press("j");
    await expect(focused(page)).toHaveText("Amal");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(focused(page)).toHaveText("Célia");
    await page.keyboard.press("k");
    await expect(focused(page)).toHaveText("Bruna");
    await page.keyboard.press("x");
    await page.keyboard.press("k");
    await page.keyboard.press("x");
    await expect(page.getByText("2 choisies")).toBeVisible();
    await page.keyboard.press("x");
    await expect(page.getByText("1 choisie", { exact: true })).toBeVisible();
  });

  await test.step("Enter shows somebody beside the list, Enter again opens the file", async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary", { name: "La personne choisie" }).getByRole("heading").first()).toHaveText(
      "Amal",
    );
    await expect(page.locator("tr[data-on] a:focus")).toHaveText("Amal");
    await page.keyboard.press("Enter");
    await title(page, "Amal");
    await page.goBack();
    await title(page, "Toutes");
  });

  await test.step("/ searches, and forgives", async () => {
    await page.keyboard.press("/");
    await expect(focused(page)).toHaveAttribute("type", "search");
    await page.keyboard.type(`desire ${inHaste}`);
    await page.keyboard.press("Enter");
    await title(page, "Chercher");
    await expect(page.getByRole("status").filter({ hasText: "trouvée" })).toBeVisible();
    await expect(page.getByRole("link", { name: `Désirée ${family}` })).toBeVisible();
  });

  await test.step("Ctrl+K leads anywhere; Escape gives the focus back", async () => {
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    const box = page.getByRole("combobox");
    await expect(box).toBeFocused();
    await expect(page.getByRole("option", { name: /Amal/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(focused(page)).toHaveAttribute("type", "search");
    await page.keyboard.press("Control+k");
    await page.keyboard.type(family.toLowerCase());
    await expect(page.getByRole("option", { name: `Désirée ${family}` })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await title(page, `Désirée ${family}`);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("recontact");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await title(page, "À recontacter");
    await expect(page.locator("tr[data-case] th")).toHaveText(["Amal", "Célia"]);
  });

  await test.step("Enter pressed before the answer is there goes where was meant, never to whom was shown before", async () => {
    await page.keyboard.press("Control+k");
    // Whoever was opened last is shown first; somebody who was never opened is meant.
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText(`Désirée ${family}`);
    await page.keyboard.type(unopened.toLowerCase());
    await page.keyboard.press("Enter");
    await title(page, `Zoé ${unopened}`);
    await page.goBack();
    await title(page, "À recontacter");
  });

  await test.step("? says all keys, and Escape closes it", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
    await page.keyboard.press("j");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await test.step("g then a: what to do, each line where it is done", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await title(page, "À faire");
    await expect(page.getByRole("heading", { name: /^Sans contact depuis longtemps/ })).toBeVisible();
    await expect(page.locator("main").getByRole("link", { name: "Célia" })).toBeVisible();
  });
});

test("single keys can be turned off, and nothing is lost without them", async ({ page, context }) => {
  const coach = await signIn(context, "coach");
  await accompaniedBy(coach, "Amal");
  await page.goto("/fr/coach/personnes");
  await title(page, "Toutes");
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("button", { name: "Couper les raccourcis d’une touche" }).click();
  await expect(page.getByText("Votre choix est gardé.")).toBeVisible();
  await page.goto("/fr/coach/personnes");
  await expect(page.getByRole("button", { name: /tous les raccourcis/ })).toBeVisible();
  for (const key of ["j", "x", "?", "g", "a"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await title(page, "Toutes");
  await expect(page.locator("tr[data-case] .pick:checked")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.goto("/fr/coach/compte");
  await page.getByRole("button", { name: "Activer les raccourcis d’une touche" }).click();
  await expect(page.getByRole("button", { name: "Couper les raccourcis d’une touche" })).toBeVisible();
  await page.goto("/fr/coach/personnes");
  await title(page, "Toutes");
  await page.keyboard.press("j");
  await expect(focused(page)).toHaveText("Amal");
});

test("what opens over the page is clean too", async ({ page, context }) => {
  const coach = await signIn(context, "coach");
  const { person } = await accompaniedBy(coach, "Amal", 40);
  await page.goto(`/fr/coach/personnes?p=${person}`);
  await clean(page, "list with somebody beside it");
  await title(page, "Toutes");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await clean(page, "palette");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /tous les raccourcis/ }).click();
  await clean(page, "keys");
});
