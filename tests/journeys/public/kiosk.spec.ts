import { expect, test } from "@playwright/test";
import { newPhone, newSession, takenBy } from "../stage";

test.use({ viewport: { width: 768, height: 1024 } });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two fields give a place and a code to somebody without a phone", async ({ page }) => {
    await page.goto("/fr/kiosque");
    await page.getByRole("link", { name: /Réserver une séance/ }).click();
    await expect(page.locator("form input:visible:not([type=radio])")).toHaveCount(2);
    await page.getByLabel("Votre prénom").fill("Léon");
    await page.getByRole("button", { name: /Réserver ma place|Envoyer mon choix/ }).click();
    const code = await page.locator(".slip-code").innerText();
    await page.getByRole("link", { name: "J’ai fini" }).click();
    await page.getByRole("link", { name: /J’ai un code/ }).click();
    await page.getByLabel("Votre code").fill(code);
    await page.getByRole("button", { name: "Voir mon inscription" }).click();
    await page.getByRole("button", { name: "Je viens" }).click();
    await expect(page.getByRole("heading", { name: "Vous venez. C’est noté." })).toBeVisible();
    expect(page.url()).toContain("/kiosque/");
  });

  test("a full session keeps its waiting list here too, with or without a phone", async ({ page }) => {
    const session = await newSession(1, 1);
    await takenBy(session, "Première", newPhone());
    for (const phone of ["", newPhone()]) {
      // The list may be one second old (ruling 16), and this session was made a moment ago. The queue of the soonest full one is
      // offered: this one's, or one that another journey filled at the same hour.
      await expect(async () => {
        await page.goto("/fr/kiosque/inscription");
        await expect(page.locator("input[name=queue]")).toBeAttached({ timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
      const queue = await page.locator("input[name=queue]").inputValue();
      await page.locator(`input[name=session][value="${queue}"]`).check();
      await page.getByLabel("Votre prénom").fill("Ola");
      await page.getByLabel("Votre numéro de téléphone").fill(phone);
      await page.getByRole("button", { name: "Envoyer mon choix" }).click();
      await expect(page.getByRole("heading", { name: "Vous êtes sur la liste d’attente." })).toBeVisible();
      await expect(page.locator(".slip-code")).toHaveCount(phone ? 0 : 1);
    }
  });

  test("somebody with a phone gets the link there, and the screen shows no code", async ({ page }) => {
    await page.goto("/fr/kiosque/inscription");
    await page.getByLabel("Votre prénom").fill("Luc");
    await page.getByLabel("Votre numéro de téléphone").fill(newPhone());
    await page.getByRole("button", { name: /Réserver ma place|Envoyer mon choix/ }).click();
    await expect(page.getByText("Un SMS arrive sur votre téléphone.")).toBeVisible();
    await expect(page.locator(".slip-code")).toHaveCount(0);
    await expect(page.getByText("Luc")).toHaveCount(0);
  });
});

test("after 45 seconds without a touch the screen forgets the person", async ({ page }) => {
  await page.clock.install();
  await page.goto("/en/kiosque/inscription");
  await page.locator("[name=firstName]").fill("Ina");
  await page.clock.runFor(26_000);
  await expect(page.locator("[data-kiosk-warning]")).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(page.locator("[data-kiosk-warning]")).toBeHidden();
  await page.clock.runFor(46_000);
  await expect(page).toHaveURL(/\/fr\/kiosque$/);
});
