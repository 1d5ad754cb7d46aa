// The list without JavaScript: filters, views, the person beside it and the choice for a message are addresses and forms.
import { expect, test } from "@playwright/test";
import { signIn } from "../members";
import { accompaniedBy } from "./people";

test.use({ javaScriptEnabled: false });

test("everything of the list works without JavaScript", async ({ page, context }) => {
  const coach = await signIn(context, "coach");
  const [amal, bruna] = [await accompaniedBy(coach, "Amal", 40), await accompaniedBy(coach, "Bruna", 2)];
  const names = page.locator("tr[data-case] th");
  const views = page.getByRole("navigation", { name: "Espace coach" });

  await page.goto("/fr/coach/personnes");
  await expect(names).toHaveText(["Amal", "Bruna"]);
  await expect(views.getByRole("link", { name: "À recontacter 1" })).toBeVisible();

  await test.step("a view narrows, its chip widens again", async () => {
    await views.getByRole("link", { name: "À recontacter 1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("À recontacter");
    await expect(names).toHaveText(["Amal"]);
    await page.getByRole("link", { name: "Enlever le filtre : Sans contact depuis 14 jours" }).click();
    await expect(names).toHaveText(["Amal", "Bruna"]);
  });

  await test.step("an address that filters gets a name, and loses it", async () => {
    await page.locator("summary", { hasText: "Filtrer" }).click();
    await page.getByLabel("Sans contact depuis").selectOption("30");
    await page.getByLabel("Accueil et bilan").check();
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(names).toHaveText(["Amal"]);
    await page.locator("summary", { hasText: "Enregistrer la vue" }).click();
    await page.getByLabel("Nom de la vue").fill("Bilans oubliés");
    await page.getByRole("button", { name: "Enregistrer la vue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bilans oubliés");
    await expect(views.getByRole("link", { name: "Bilans oubliés" })).toHaveAttribute("aria-current", "page");
    await page.getByRole("button", { name: /Supprimer la vue/ }).click();
    await expect(views.getByRole("link", { name: "Bilans oubliés" })).toHaveCount(0);
  });

  await test.step("somebody stands beside the list, and the list keeps its order", async () => {
    await page.goto("/fr/coach/personnes?tri=contact");
    await page.getByRole("link", { name: "Bruna", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`tri=contact&p=${bruna.person}`));
    const beside = page.getByRole("complementary", { name: "La personne choisie" });
    await expect(beside.getByRole("heading", { name: "Bruna" })).toBeVisible();
    await beside.getByRole("link", { name: "Ouvrir le dossier" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bruna");
  });

  await test.step("the box of the bar is a form like any other", async () => {
    await page.getByRole("searchbox").fill("amal");
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chercher");
    await expect(page.locator(`a[href$="${amal.person}"]`)).toBeVisible();
  });
});

test("another coach's list holds none of them", async ({ browser, context }) => {
  const coach = await signIn(context, "coach");
  const { person } = await accompaniedBy(coach, "Amal");
  const other = await browser.newContext();
  await signIn(other, "coach");
  const page = await other.newPage();
  await page.goto(`/fr/coach/personnes?p=${person}`);
  await expect(page.locator("tr[data-case]")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "La personne choisie" })).toHaveCount(0);
  await expect(page.getByText("Vous n’accompagnez encore personne.")).toBeVisible();
  await other.close();
});
