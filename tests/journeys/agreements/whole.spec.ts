// From a session that somebody attended to an agreement that all have signed: every step in a browser, on both sides.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { sessionCookie } from "../../../lib/platform/session";
import { cookieOn, signIn } from "../members";
import { newPhone, newSession, someDaysAgo, takenBy } from "../stage";
import { onAPhone, signatureLink, signNamed, sixDigits, toldTo, withProvedPhone } from "./steps";

/** A first name that nobody else in the list of arrivals has. */
const newFirstName = () => `Yasmina-${Array.from({ length: 6 }, () => "bdfgklmnprstvz".charAt(Math.random() * 14)).join("")}`;

/** A session of yesterday, a week ago still to come: one place taken, nobody marked. */
async function booked() {
  const [session, phone, firstName] = [await newSession(4, -1), newPhone(), newFirstName()];
  await takenBy(session, firstName, phone, { at: someDaysAgo() });
  return { session, phone, firstName };
}

const own = (page: Page, party: string) => page.getByRole("row", { name: party });

/** Marked present, found among who came and has no coach, accompanied: the file of the person. */
async function welcome(page: Page, coach: string, { session, firstName }: Awaited<ReturnType<typeof booked>>) {
  await page.goto(`/fr/coach/seances/${session}/presence`);
  await page.getByRole("button", { name: "Présent", exact: true }).click();
  await expect(page.locator(".presence-bar [role=status]")).toHaveText(/^Envoyé à/);
  await page.goto("/fr/coach/arrivees");
  await page.getByRole("link", { name: "Venus, sans coach" }).click();
  await page.getByRole("link", { name: firstName }).click();
  await page.getByLabel("Coach", { exact: true }).selectOption(coach);
  await page.getByRole("button", { name: "Commencer" }).click();
}

/** The agreement, from a few words to a paper that waits for three signatures. */
async function sendToSign(page: Page) {
  await page.getByRole("link", { name: "Convention", exact: true }).click();
  await page.getByLabel("Engagements de la personne, en plus du texte").fill("Je prépare mon CV");
  await page.getByRole("button", { name: "Garder le brouillon" }).click();
  await page.getByRole("button", { name: "Envoyer à signer" }).click();
  await expect(page.getByText("Attendue", { exact: true })).toHaveCount(3);
}

async function signForTheMire(page: Page) {
  await page.getByLabel("J’ai relu la convention avec la personne.").check();
  await page.getByRole("button", { name: "Signer pour la Mire" }).click();
  await expect(own(page, "La Mire")).toContainText("Donnée");
}

/** The third party gets a link by e-mail, and signs behind it in a browser that knows nobody. */
async function signedByTheThird(page: Page, browser: Browser) {
  const email = `tiers${newPhone()}@courrier.example`;
  await page.getByLabel(/^Adresse e.mail du tiers/).fill(email);
  await page.getByRole("button", { name: "Envoyer le lien au tiers" }).click();
  await expect(own(page, "Le tiers")).toContainText(/Demandée/);
  const context = await onAPhone(browser);
  const theirs = await context.newPage();
  await theirs.goto(await toldTo(page, email, signatureLink));
  await signNamed(theirs, "Tiers Exemple");
  await expect(theirs.getByRole("status")).toHaveText(/Tout le monde a signé\./);
  await context.close();
}

async function expectSigned(desk: Page, hers: Page) {
  await desk.reload();
  await expect(desk.getByRole("heading", { name: /^Convention nº\s1\sSignée$/ })).toBeVisible();
  await expect(desk.getByText(/Signée par tous le/)).toBeVisible();
  await expect(desk.getByText("Attendue", { exact: true })).toHaveCount(0);
  await hers.goto("/fr/mon-parcours/convention");
  await expect(hers.getByText("Tout le monde a signé.")).toBeVisible();
}

test("from an attended session to a signed agreement, by link and code on a phone", async ({ page, context, browser }) => {
  const coach = await signIn(context, "coach");
  const someone = await booked();
  const { cookie } = await withProvedPhone(someone.phone);
  await welcome(page, coach.membershipId, someone);
  await sendToSign(page);

  const phone = await onAPhone(browser);
  const hers = await phone.newPage();
  await hers.goto(await toldTo(page, someone.phone, signatureLink));
  await hers.getByRole("button", { name: "Recevoir un code" }).click();
  await hers.getByLabel("Code à 6 chiffres").fill(await toldTo(page, someone.phone, sixDigits));
  await signNamed(hers, "Yasmina Delvaux");
  await expect(hers.getByText("Il manque encore des signatures.")).toBeVisible();

  await page.reload();
  await expect(own(page, "La personne")).toContainText("Yasmina Delvaux, par le lien et un code");
  await signForTheMire(page);
  await signedByTheThird(page, browser);
  await phone.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  await expectSigned(page, hers);
  await phone.close();
});

test("from an attended session to a signed agreement, on paper", async ({ page, context, browser }) => {
  const coach = await signIn(context, "coach");
  const someone = await booked();
  await welcome(page, coach.membershipId, someone);
  await sendToSign(page);

  const pdf = await page.request.get((await page.getByRole("link", { name: "PDF à imprimer" }).getAttribute("href")) ?? "");
  await page.getByText("Enregistrer la signature").first().click();
  await page.getByLabel("Nom écrit sur le papier").fill("Yasmina Delvaux");
  await page.getByLabel("Date écrite sur le papier").fill(new Date().toLocaleDateString("sv", { timeZone: "Europe/Brussels" }));
  await page
    .getByLabel("Scan ou photo du papier signé")
    .setInputFiles({ name: "convention.pdf", mimeType: "application/pdf", buffer: await pdf.body() });
  await page.getByRole("button", { name: "Enregistrer la signature" }).click();
  await expect(page.getByText("La signature sur papier est enregistrée.")).toBeVisible();
  await expect(own(page, "La personne")).toContainText("Yasmina Delvaux, sur papier");
  await signForTheMire(page);
  await signedByTheThird(page, browser);

  // Only now does the person use a phone at all: a code opens what was signed on paper.
  const phone = await onAPhone(browser);
  const hers = await phone.newPage();
  await hers.goto("/fr/connexion");
  await hers.getByLabel(/^Numéro de téléphone/).fill(someone.phone);
  await hers.getByRole("button", { name: "Recevoir un code" }).click();
  await hers.getByLabel("Code à 6 chiffres").fill(await toldTo(page, someone.phone, sixDigits));
  await hers.getByRole("button", { name: "Entrer", exact: true }).click();
  await expect(hers).toHaveURL(/\/fr\/mon-parcours/);
  await expectSigned(page, hers);
  await phone.close();
});
