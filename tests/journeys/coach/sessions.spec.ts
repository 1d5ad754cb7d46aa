import { expect, test, type Locator, type Page } from "@playwright/test";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { signIn } from "../members";
import { linkSentTo, newPhone, newSession, takenBy } from "../stage";

/** A fragment of the page before may stay: without scripts, the browser carries it over. */
const sessionPage = /\/coach\/seances\/[0-9a-f-]{36}(?:#.*)?$/;

/** What is wrong, once the form is at rest: until then it may still put back what was typed. */
async function wrong(page: Page): Promise<Locator> {
  const summary = page.locator("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page.locator("main form[aria-busy]")).toHaveCount(0);
  return summary;
}

const dayIn = (days: number) => addDays(brusselsDay(new Date()), days);

/** Waits until a message to this number says this, and gives its text. */
async function messageTo(page: Page, phone: string, saying: RegExp): Promise<string> {
  const letter = page.getByRole("article").filter({ hasText: saying });
  await expect(async () => {
    await page.goto(`/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`);
    await expect(letter).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return letter.innerText();
}

type Plan = Readonly<Partial<Record<"Salle" | "Jour" | "Début" | "Fin" | "Nombre de places", string>>>;

async function fill(page: Page, plan: Plan) {
  for (const [label, value] of Object.entries(plan)) await page.getByLabel(label, { exact: true }).fill(value);
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(async ({ context }) => {
      await signIn(context, "coach");
    });

    test("a coach plans a session; what is wrong is said, and what was typed stays", async ({ page }) => {
      await page.goto("/fr/coach/seances");
      await page.getByRole("link", { name: "Planifier une séance" }).click();
      const plan = { Salle: "Salle des fêtes", Jour: dayIn(46), Début: "14:00", Fin: "13:00", "Nombre de places": "9" };
      await fill(page, plan);
      await page.getByLabel("Interprète").fill("arabe");
      await page.getByLabel("Langue de la séance").selectOption("nl");
      await page.getByRole("button", { name: "Planifier" }).click();
      await expect(await wrong(page)).toContainText(/fin/i);
      await expect(page).toHaveTitle(/^Erreur\s: /);
      for (const [label, value] of Object.entries(plan)) await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
      await expect(page.getByLabel("Interprète")).toHaveValue("arabe");
      await expect(page.getByLabel("Langue de la séance")).toHaveValue("nl");
      await fill(page, { Salle: "", "Nombre de places": "0" });
      await page.getByRole("button", { name: "Planifier" }).click();
      await expect((await wrong(page)).getByRole("link")).toHaveCount(2);
      await (await wrong(page)).getByRole("link").first().click();
      await expect(page.getByLabel("Salle", { exact: true })).toBeFocused();
      await fill(page, { ...plan, Fin: "15:30" });
      await page.getByRole("button", { name: "Planifier" }).click();
      await page.waitForURL(sessionPage);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("14");
      await expect(page.locator("main")).toContainText("Salle des fêtes");
      await expect(page.locator("main")).toContainText("Nederlands");
      await page.goto(new URL(page.url()).pathname.replace("/coach/", "/"));
      await expect(page.getByRole("link", { name: "Réserver ma place" })).toBeVisible();
    });

    test("a session that moves: everybody is told, and the link shows the new date", async ({ page }) => {
      const session = await newSession(3, 47);
      const [first, second] = [newPhone(), newPhone()];
      await takenBy(session, "Avertie", first);
      await takenBy(session, "Aussi", second);
      await page.goto(`/fr/coach/seances/${session}`);
      await page.getByRole("link", { name: "Modifier" }).click();
      await expect(page.getByLabel("Début")).toHaveValue("09:30");
      await fill(page, { "Nombre de places": "1" });
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await wrong(page);
      await expect(page.getByLabel("Nombre de places")).toHaveValue("1");
      await fill(page, { "Nombre de places": "3", Début: "13:15", Fin: "14:45" });
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await page.waitForURL(sessionPage);
      for (const phone of [first, second]) expect(await messageTo(page, phone, /votre séance change/i)).toMatch(/13\s?h\s?15/);
      await page.goto(await linkSentTo(page, first, /place réservée/));
      await expect(page.locator("main")).toContainText(/13\s?h\s?15/);
    });

    test("a form older than the session changes nothing, and says so", async ({ page, context }) => {
      const session = await newSession(3, 48);
      await page.goto(`/fr/coach/seances/${session}/modifier`);
      const again = await context.newPage();
      await again.goto(`/fr/coach/seances/${session}/modifier`);
      await fill(again, { Salle: "Salle verte" });
      await again.getByRole("button", { name: "Enregistrer" }).click();
      await again.waitForURL(sessionPage);
      await fill(page, { Salle: "Salle rouge" });
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await wrong(page);
      await expect(page.getByLabel("Salle", { exact: true })).toHaveValue("Salle rouge");
      await again.reload();
      await expect(again.locator("main")).toContainText("Salle verte");
    });

    test("a session is cancelled: a reason first, then everybody is told kindly, with other dates", async ({ page }) => {
      const session = await newSession(1, 49);
      const phone = newPhone();
      await takenBy(session, "Déçue", phone);
      const link = await linkSentTo(page, phone, /place réservée/);
      await page.goto(`/fr/coach/seances/${session}`);
      await page.getByRole("link", { name: "Annuler la séance" }).click();
      await expect(page.getByText("1\u00a0personne reçoit un message avec d’autres dates.")).toBeVisible();
      await page.getByRole("button", { name: "Annuler la séance" }).click();
      await expect((await wrong(page)).getByRole("link")).toHaveCount(1);
      await page.getByLabel("Pourquoi").fill("La salle est inondée");
      await page.getByRole("button", { name: "Annuler la séance" }).click();
      await page.waitForURL(sessionPage);
      await expect(page.locator("main")).toContainText("La salle est inondée");
      const said = await messageTo(page, phone, /n.a pas lieu|annulée/);
      expect(said).toContain("/fr/seances");
      expect(said).not.toContain("inondée");
      await page.goto(link);
      await expect(page.locator("main")).not.toContainText("Votre place est réservée.");
      expect((await page.goto(`/fr/seances/${session}/inscription`))?.status()).toBeLessThan(500);
      await expect(page.getByRole("button", { name: "Réserver ma place" })).toHaveCount(0);
    });

    test("a coach books for somebody: a place, then the queue of a full room", async ({ page }) => {
      const session = await newSession(1, 53);
      await page.goto(`/fr/coach/seances/${session}`);
      await page.getByRole("link", { name: "Inscrire quelqu’un" }).click();
      await page.getByLabel("Prénom").fill("Guichet");
      await page.getByLabel("Nom (facultatif)").fill("Durand");
      await page.getByLabel("Numéro de téléphone").fill("04");
      await page.getByRole("button", { name: "Inscrire" }).click();
      await expect((await wrong(page)).getByRole("link")).not.toHaveCount(0);
      await page.getByLabel("Par téléphone (SMS)").check();
      await page.getByRole("button", { name: "Inscrire" }).click();
      await expect((await wrong(page)).getByRole("link")).toHaveCount(1);
      await expect(page.getByLabel("Prénom")).toHaveValue("Guichet");
      await expect(page.getByLabel("Nom (facultatif)")).toHaveValue("Durand");
      await expect(page.getByLabel("Numéro de téléphone")).toHaveValue("04");
      await expect(page.getByLabel("Par téléphone (SMS)")).toBeChecked();
      const phone = newPhone();
      await page.getByLabel("Numéro de téléphone").fill(phone);
      await page.getByRole("button", { name: "Inscrire" }).click();
      await page.waitForURL(/\/papier\//);
      await messageTo(page, phone, /place réservée/);
      await page.goto(`/fr/coach/seances/${session}/inscrire`);
      await expect(page.getByText("La séance est complète.")).toBeVisible();
      await page.getByLabel("Prénom").fill("Patiente");
      await page.getByLabel("Ni téléphone").check();
      await page.getByRole("button", { name: "Inscrire" }).click();
      await page.waitForURL(/\/papier\//);
      await expect(page.getByText("Sur la liste d’attente").first()).toBeVisible();
      await page.goto(`/fr/coach/seances/${session}`);
      await expect(page.getByRole("row", { name: /Guichet Durand/ })).toBeVisible();
      await expect(page.getByRole("row", { name: /Patiente/ })).toBeVisible();
    });

    test("somebody who pushes the door gets a place and a paper; the paper's code opens it", async ({ page }) => {
      await page.goto("/fr/coach/accueil");
      await page.getByRole("button", { name: "Inscrire et imprimer" }).click();
      await expect((await wrong(page)).getByRole("link")).toHaveCount(1);
      await page.getByLabel("Prénom").fill("Porte");
      await page
        .getByLabel(/^Téléphone|téléphone/i)
        .first()
        .fill("12");
      await page.getByRole("button", { name: "Inscrire et imprimer" }).click();
      await wrong(page);
      await expect(page.getByLabel("Prénom")).toHaveValue("Porte");
      await page
        .getByLabel(/^Téléphone|téléphone/i)
        .first()
        .fill("");
      await page.getByRole("button", { name: "Inscrire et imprimer" }).click();
      await page.waitForURL(/\/papier\//);
      const code = await page.locator(".slip-code").innerText();
      await page.context().clearCookies();
      await page.goto("/fr/code");
      await page.getByLabel("Votre code").fill(code);
      await page.getByRole("button", { name: "Voir mon inscription" }).click();
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
    });
  });
}
