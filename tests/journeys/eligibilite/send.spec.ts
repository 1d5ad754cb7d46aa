import { expect, test } from "@playwright/test";
import { people, walk } from "./walk";

const aNumber = () => `0470 ${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`"Envoyer à mon téléphone", JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("sends the dates, the number of the Mire and nothing of the answers", async ({ page }) => {
      const number = aNumber();
      await walk(page, people.rosa);
      await page.getByLabel("Votre numéro de téléphone").fill(number);
      await page.getByRole("button", { name: "Envoyer le SMS" }).click();
      await expect(page.getByRole("status")).toContainText("Le SMS part maintenant.");
      await expect(page.getByLabel("Votre numéro de téléphone")).toHaveValue("");
      const international = `+32${number.slice(1).replaceAll(" ", "")}`;
      const message = page.locator("main li, main article").filter({ hasText: international }).first();
      await expect(async () => {
        await page.goto(`/dev/messages?q=${encodeURIComponent(international)}`);
        await expect(message).toContainText("/fr/seances", { timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await expect(message).toContainText("065 00 00 00");
      await expect(message).not.toContainText(/CPAS|CESS|Forem|résultat/);
    });

    test("says what is wrong with a number and keeps it", async ({ page }) => {
      await walk(page, people.rosa);
      await page.getByLabel("Votre numéro de téléphone").fill("0470 12");
      await page.getByRole("button", { name: "Envoyer le SMS" }).click();
      await expect(page).toHaveTitle("Erreur : Bonne nouvelle. Vous pouvez venir. - Mire Vallonbois");
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("alert").getByRole("link")).toHaveText("Ce numéro ne marche pas. Exemple : 0470 12 34 56.");
      await expect(page.getByLabel("Votre numéro de téléphone")).toHaveValue("0470 12");
    });
  });
}
