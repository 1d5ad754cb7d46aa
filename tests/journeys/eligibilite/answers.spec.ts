import { expect, test } from "@playwright/test";
import { answer, goOn, people, start, tick, title, walk } from "./walk";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the self-check, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("Rosa, without CESS and helped by the CPAS, may come", async ({ page }) => {
      await walk(page, people.rosa);
      await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
      const why = page.getByRole("region", { name: "Pourquoi ?" });
      await expect(why.getByRole("listitem")).toHaveText([
        "Oui. Vous n’avez pas le CESS.",
        "Oui. Vous recevez une aide du CPAS.",
      ]);
      await expect(page.getByRole("region", { name: "Papiers à apporter" }).getByText("L’attestation du CPAS")).toBeVisible();
      await expect(
        page.getByRole("region", { name: "Choisir une séance" }).getByRole("link", { name: "Réserver ma place" }),
      ).toBeVisible();
    });

    test("Samir, not registered yet, may come and learns how to register", async ({ page }) => {
      await walk(page, people.samir);
      await expect(title(page)).toHaveText("Bonne nouvelle. Il reste une étape.");
      await expect(page.getByRole("link", { name: "www.leforem.be" })).toHaveAttribute("href", "https://www.leforem.be");
      await expect(page.getByRole("link", { name: "Réserver ma place" })).toBeVisible();
    });

    test("Nadia, who waits for an answer to her asylum request, meets a coach", async ({ page }) => {
      await walk(page, people.nadia);
      await expect(title(page)).toHaveText("Un coach regarde avec vous.");
      await expect(
        page.getByRole("region", { name: "Pourquoi ?" }).getByText("Votre demande d’asile attend une réponse."),
      ).toBeVisible();
    });

    test("Luc, who fits no condition today, gets other doors and a human", async ({ page }) => {
      await walk(page, people.luc);
      await expect(title(page)).toHaveText("Pas aujourd’hui. Voici d’autres portes.");
      await expect(page.getByRole("link", { name: "Parler à quelqu’un" })).toHaveAttribute("href", "/fr/contact#rappel");
      await expect(page.getByRole("region", { name: "Ce qui peut changer la réponse" }).getByRole("listitem")).not.toHaveCount(0);
      await expect(page.getByRole("region", { name: "D’autres services" }).getByRole("listitem")).toHaveCount(6);
      await expect(page.getByRole("link", { name: "Réserver ma place" })).toHaveCount(0);
    });

    test("Zoé, who is 17, is told so kindly", async ({ page }) => {
      await walk(page, people.zoe);
      await expect(title(page)).toHaveText("Un coach regarde avec vous.");
      await expect(page.locator(".slab")).toContainText("Vous avez moins de 18 ans. Parlons ensemble de votre projet.");
    });

    test("every condition shows its reason, the text of law and since when", async ({ page }) => {
      await walk(page, people.rosa);
      await page.getByText("Toutes les conditions", { exact: true }).click();
      const conditions = page.locator(".conditions > li");
      await expect(conditions).toHaveCount(11);
      for (const condition of await conditions.all())
        await expect(condition).toContainText(/Source\s: décret wallon .* Règle en vigueur depuis le 1er\sfévrier\s2024\./);
    });

    test("going back shows the answers, by the link and by the browser, after an error too", async ({ page }) => {
      await start(page);
      await answer(page, "from_18_to_24");
      await goOn(page);
      await expect(page).toHaveTitle(/^Erreur\s: Depuis combien de temps/);
      await answer(page, "from_2_years");
      await expect(title(page)).toHaveText("Avez-vous le CESS ?");
      await page.goBack();
      await expect(title(page)).toHaveText("Depuis combien de temps êtes-vous au Forem ?");
      await expect(page.locator('input[value="from_2_years"]')).toBeChecked();
      await page.getByRole("link", { name: "Retour", exact: true }).click();
      await expect(title(page)).toHaveText("Quel âge avez-vous ?");
      await expect(page.locator('input[value="from_18_to_24"]')).toBeChecked();
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await expect(title(page)).toHaveText("Quel âge avez-vous ?");
      await expect(page.locator('input[value="from_18_to_24"]')).toBeChecked();
    });

    test("a question without an answer says what to do, first in the title, then on top, then beside the answers", async ({
      page,
    }) => {
      await start(page);
      await answer(page, "from_25_to_54");
      await answer(page, "unknown");
      await goOn(page);
      await expect(page).toHaveTitle("Erreur : Avez-vous le CESS ? - Question 3 sur 5 - Mire Vallonbois");
      const summary = page.getByRole("alert");
      await expect(summary).toBeFocused();
      await expect(page.locator(".wrong")).toHaveText("Choisissez une réponse. « Je ne sais pas » convient aussi.");
      await summary.getByRole("link", { name: "Choisissez une réponse." }).click();
      await expect(page.locator("#f-diplome")).toBeFocused();
      await answer(page, "unknown");
      await expect(title(page)).toHaveText("Avez-vous travaillé ces 3 dernières années ?");
    });

    test("two answers that contradict each other stay ticked", async ({ page }) => {
      await page.goto("/fr/eligibilite/travail");
      await answer(page, ["from_1_to_3_years_ago", "none"]);
      await expect(page.locator(".wrong")).toHaveText("Deux réponses ne vont pas ensemble. Gardez celle qui est juste.");
      await expect(page.locator('input[value="from_1_to_3_years_ago"]')).toBeChecked();
      await expect(page.locator('input[value="none"]')).toBeChecked();
      await expect(page.locator('input[value="unknown"]')).not.toBeChecked();
    });

    test("changing one answer costs one page", async ({ page }) => {
      await walk(page, people.luc);
      await page.getByRole("link", { name: "Changer : Quelle est votre situation ?" }).click();
      await page.locator('input[value="none"]').uncheck();
      await answer(page, "aviq");
      await expect(page).toHaveURL(/\/fr\/eligibilite\/resultat$/);
      await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
    });

    test("nothing of the answers is in the address, nor readable in the cookie", async ({ page, context }) => {
      const seen: string[] = [];
      page.on("request", (request) => seen.push(request.url()));
      await walk(page, people.rosa);
      const said = people.rosa.flat().join("|");
      expect(seen.filter((url) => new RegExp(said).test(url))).toEqual([]);
      const kept = (await context.cookies()).find(({ name }) => name === "__Host-reponses");
      expect(kept).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/", expires: -1 });
      expect(Buffer.from(kept?.value.split(".").at(-1) ?? "", "base64url").toString("latin1")).not.toMatch(new RegExp(said));
      expect((await context.cookies()).filter(({ name }) => name !== "__Host-reponses")).toEqual([]);
    });

    test("erasing leaves nothing behind", async ({ page, context }) => {
      await walk(page, people.rosa);
      await page.getByRole("button", { name: "Effacer mes réponses" }).click();
      await expect(page.getByRole("status")).toHaveText("Vos réponses sont effacées.");
      await expect(title(page)).toHaveText("Quel âge avez-vous ?");
      await expect(page.locator("input:checked")).toHaveCount(0);
      expect(await context.cookies()).toEqual([]);
      await page.goto("/fr/eligibilite/resultat");
      await expect(title(page)).toHaveText("Vos réponses ne sont plus là.");
      await page.getByRole("link", { name: "Recommencer" }).click();
      await expect(title(page)).toHaveText("Quel âge avez-vous ?");
    });

    test("the answer waits for all five; a question left out is found again", async ({ page }) => {
      await start(page);
      await answer(page, "from_55");
      await page.goto("/fr/eligibilite/diplome");
      await answer(page, "cess");
      await page.goto("/fr/eligibilite/resultat");
      await expect(title(page)).toHaveText("Il manque une réponse.");
      await page.getByRole("main").getByRole("link", { name: "Continuer" }).click();
      await expect(title(page)).toHaveText("Depuis combien de temps êtes-vous au Forem ?");
      await answer(page, "from_1_to_2_years");
      await expect(page.locator('input[value="cess"]')).toBeChecked();
      await tick(page, "unknown");
      await goOn(page);
      await answer(page, "none");
      await answer(page, "unknown");
      await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
    });
  });
}

test("the first question has one address, and an unknown question none", async ({ page }) => {
  await page.goto("/fr/eligibilite/age");
  await expect(page).toHaveURL(/\/fr\/eligibilite$/);
  expect((await page.goto("/fr/eligibilite/nationalite"))?.status()).toBe(404);
});

test("whoever books after the self-check may show the answers, and does not have to", async ({ page }) => {
  await walk(page, people.rosa);
  await page.getByRole("link", { name: "Réserver ma place" }).click();
  await expect(page.getByRole("checkbox", { name: /Montrer mes réponses/ })).not.toBeChecked();
});
