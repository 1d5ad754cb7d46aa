import { expect, test } from "@playwright/test";
import { newPhone } from "../stage";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("somebody asks to be called back; the fourth time in a day is refused in words", async ({ page }) => {
      const phone = newPhone();
      for (let time = 1; time <= 4; time++) {
        await page.goto("/fr/contact");
        await page.getByLabel("Votre prénom").fill("Nadia");
        await page.getByLabel("Votre numéro de téléphone").fill(phone);
        await page.getByRole("button", { name: "Rappelez-moi" }).click();
        await expect(page.getByText(time < 4 ? "C’est noté. Nous vous rappelons." : "Nous avons déjà votre demande.")).toBeVisible();
      }
      await expect(page.getByLabel("Votre prénom")).toHaveValue("Nadia");
    });
  });
}

test("the home page names the Mire, opens two doors, and keeps a human at hand", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mission régionale pour l’emploi de Vallonbois");
  await expect(page).toHaveTitle("Mission régionale pour l’emploi de Vallonbois");
  await expect(page.getByRole("link", { name: /Je cherche un emploi/ })).toHaveAttribute("href", "/fr/eligibilite");
  await expect(page.locator("main").getByRole("link", { name: /Je recrute/ })).toHaveAttribute("href", "/fr/employeurs");
  await expect(page.getByText("Venir sans rendez-vous")).toBeVisible();
  await expect(page.getByRole("link", { name: /065/ })).toBeVisible();
});

test("somebody who comes from elsewhere reads a styled page before any other file has come; the next page finds the sheet there", async ({ page }) => {
  const sheets: string[] = [];
  const breaches: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) breaches.push(message.text());
  });
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route("**/*.css", async (route) => {
    sheets.push(route.request().url());
    await held;
    await route.continue();
  });
  await page.goto("/fr/accessibilite", { waitUntil: "commit" });
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  const family = () => heading.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await family()).toContain("Bricolage");
  letGo();
  await page.waitForLoadState("load");
  expect(await family()).toContain("Bricolage");
  await page.getByRole("link", { name: "Séances d’information" }).first().click();
  await expect(heading).toHaveText("Séances d’information");
  expect(await page.locator("style").count()).toBe(0);
  expect([new Set(sheets).size, breaches]).toEqual([1, []]);
});

test("a session tells search engines what, when and where", async ({ page }) => {
  await page.goto("/fr/seances");
  await page.locator("main ul a.card").first().click();
  const event = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as Record<string, unknown>;
  expect(event).toMatchObject({ "@type": "Event", isAccessibleForFree: true, location: { "@type": "Place", address: { addressCountry: "BE" } } });
  expect(new Date(String(event.startDate)).getTime()).toBeGreaterThan(Date.now());
});

test("somebody signed in sees their next appointment and the line, and answers there", async ({ page }) => {
  await page.goto("/fr/connexion");
  await page.getByRole("button", { name: "Entrer comme demandeuse d'emploi" }).or(page.getByRole("button", { name: "Entrer comme demandeuse d’emploi" })).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mon parcours");
  await expect(page.getByText("Votre prochain rendez-vous")).toBeVisible();
  await expect(page.getByText("Vous êtes ici")).toBeVisible();
  const next = page.locator("main .card").filter({ hasText: "Votre prochain rendez-vous" });
  await expect(next.getByRole("link", { name: "Je ne peux pas venir" })).toBeVisible();
  const come = next.getByRole("button", { name: "Je viens" });
  if (await come.isVisible()) await come.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mon parcours");
  await expect(next).toContainText("Vous venez. C’est noté.");
});
