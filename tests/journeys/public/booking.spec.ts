import { expect, test } from "@playwright/test";
import { answersSharedBy, fillByPhone, linkSentTo, newPhone, newSession, openForm, takenBy } from "../stage";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 780 } });

    test("somebody with a phone alone books, gets the link, and says that they come", async ({ page }) => {
      const phone = newPhone();
      await page.goto("/fr");
      await page.getByRole("link", { name: "Voir toutes les séances" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Séances d’information");
      await page.locator("main").getByRole("link", { name: /Il reste/ }).first().click();
      await page.getByRole("link", { name: "Réserver ma place" }).click();
      await fillByPhone(page, "Yasmina", phone);
      await page.getByRole("button", { name: "Réserver ma place" }).click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText("C’est noté");
      await expect(page.getByText("Un SMS arrive.")).toBeVisible();
      await page.goto(await linkSentTo(page, phone, /place réservée/));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre inscription");
      await page.getByRole("button", { name: "Je viens" }).click();
      await expect(page.getByRole("heading", { name: "Vous venez. C’est noté." })).toBeVisible();
    });

    test("what is wrong is said in words, first in the title, and what was typed stays", async ({ page }) => {
      await openForm(page, await newSession(5, 30));
      await fillByPhone(page, "Zoé", "047");
      await page.getByRole("button", { name: "Réserver ma place" }).click();
      await expect(page).toHaveTitle(/^Erreur\s: Réserver ma place/);
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("alert").getByRole("link", { name: /Ce numéro ne marche pas/ })).toHaveAttribute("href", "#f-phone");
      await expect(page.getByLabel("Votre prénom")).toHaveValue("Zoé");
      await expect(page.getByLabel("Votre numéro de téléphone")).toHaveValue("047");
      await expect(page.getByLabel("Votre numéro de téléphone")).toHaveAttribute("aria-invalid", "true");
    });

    test("somebody with neither phone nor e-mail gets a code that opens the booking", async ({ page }) => {
      await openForm(page, await newSession(5, 31));
      await page.getByLabel("Votre prénom").fill("Rosa");
      await page.getByText(/Je n’ai ni téléphone/).click();
      await page.getByRole("button", { name: "Réserver ma place" }).click();
      const code = (await page.locator(".slip-code").innerText()).trim();
      expect(code.replace(/\s/g, "")).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
      await page.goto("/fr/code");
      await page.getByLabel("Votre code").fill("AAAA AAA2");
      await page.getByRole("button", { name: "Voir mon inscription" }).click();
      await expect(page.getByRole("alert")).toContainText("Nous ne trouvons pas ce code");
      await expect(page.getByLabel("Votre code")).toHaveValue("AAAA AAA2");
      await page.getByLabel("Votre code").fill(code.toLowerCase());
      await page.getByRole("button", { name: "Voir mon inscription" }).click();
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
    });

    test("a place taken meanwhile: a sentence, the nearest dates, the waiting list, and nothing typed is lost", async ({ page }) => {
      const session = await newSession(1, 33);
      await newSession(5, 34);
      await openForm(page, session);
      await fillByPhone(page, "Tardive", newPhone());
      await takenBy(session, "Rapide", newPhone());
      await page.getByRole("button", { name: "Réserver ma place" }).click();
      await expect(page.getByRole("alert")).toContainText("Cette place est prise.");
      await expect(page.getByLabel("Votre prénom")).toHaveValue("Tardive");
      await expect(page.getByRole("radiogroup", { name: "Quelle date choisissez-vous" }).getByRole("radio")).toHaveCount(4);
      await page.getByRole("button", { name: "Envoyer mon choix" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("liste d’attente");
    });

    test("somebody who did the self-check shows the answers only when they say so", async ({ page }) => {
      await page.goto("/fr/eligibilite");
      for (let question = 1; question <= 5; question++) {
        await expect(page.getByText(`Question ${String(question)} sur 5`)).toBeVisible();
        await page.locator("form .row").last().click();
        await page.getByRole("button", { name: "Continuer" }).click();
      }
      await expect(page).toHaveURL(/\/eligibilite\/resultat/);
      const session = await newSession(5, 37);
      for (const agrees of [false, true]) {
        const phone = newPhone();
        await openForm(page, session);
        await fillByPhone(page, "Accord", phone);
        await expect(page.getByLabel("Montrer mes réponses à la Mire")).not.toBeChecked();
        if (agrees) await page.getByLabel("Montrer mes réponses à la Mire").check();
        await page.getByRole("button", { name: "Réserver ma place" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText("C’est noté");
        expect(await answersSharedBy(phone)).toBe(agrees ? 1 : 0);
      }
    });

    test("a second booking is answered like the first, and never says who is registered", async ({ page }) => {
      const session = await newSession(5, 35);
      const phone = newPhone();
      const pages: string[] = [];
      for (const name of ["Léa", "lea"]) {
        await openForm(page, session);
        await fillByPhone(page, name, phone);
        await page.getByRole("button", { name: "Réserver ma place" }).click();
        await expect(page).toHaveURL(/\/inscrit\?par=phone$/);
        pages.push((await page.locator("main").innerText()).trim());
      }
      expect(pages[1]).toBe(pages[0]);
      await linkSentTo(page, phone, /à nouveau/);
    });
  });
}

test("the keyboard alone completes the booking", async ({ page }) => {
  const session = await newSession(5, 36);
  await page.goto(`/fr/seances/${session}`);
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      const words = await focused.evaluate((element) => (element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent).join() : element.textContent));
      if (name.test(words)) return;
    }
    throw new Error(`the keyboard never reached ${name.source}`);
  };
  await reach(/^Réserver ma place$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Réserver ma place");
  await reach(/Votre prénom/);
  await page.keyboard.type("Clavier");
  await reach(/Par SMS/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await reach(/Votre numéro/);
  await page.keyboard.type(newPhone());
  await reach(/^Réserver ma place$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("C’est noté");
});

test("a full page of the list opens by place, and says so when there is nothing", async ({ page }) => {
  await page.goto("/fr/seances");
  await page.getByRole("link", { name: "Rivecourt", exact: true }).click();
  await expect(page).toHaveURL(/lieu=antenne-de-rivecourt/);
  for (const card of await page.locator("main ul a.card").all()) await expect(card).toContainText("Rivecourt");
  await page.goto("/fr/seances?lieu=nulle-part");
  await expect(page.getByText("Pas de séance ici pour le moment.")).toBeVisible();
});
