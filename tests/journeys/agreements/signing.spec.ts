import { expect, test, type Page } from "@playwright/test";
import { id } from "../../../lib/kernel/id";
import type { Member } from "../../../lib/platform/actor";
import { sessionCookie } from "../../../lib/platform/session";
import { openTrack } from "../../../lib/tracks/commands/open";
import { clean, cleanWithScripts } from "../axe";
import { cookieOn, newMember } from "../members";
import { newPhone, newSession, takenBy } from "../stage";
import { onAPhone, signatureLink, signNamed, sixDigits, toldTo, withProvedPhone } from "./steps";

type Coach = { readonly member: Member<"coach">; readonly cookie: string };

/** Somebody with a proved phone, accompanied by this coach since just now. */
async function accompanied({ member: coach }: Coach): Promise<{ person: string; phone: string }> {
  const phone = newPhone();
  await takenBy(await newSession(4, 25), "Yasmina", phone);
  const { member } = await withProvedPhone(phone);
  const opened = await openTrack.execute(coach, { person: member.personId, coach: id(coach.membershipId) });
  if (opened.status !== "done") throw new Error(JSON.stringify(opened));
  return { person: member.personId, phone };
}

/** From the file to an agreement that waits for signatures, at the desk. */
async function sendToSign(page: Page, { cookie }: Coach, person: string) {
  await page.context().addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  await page.goto(`/fr/coach/personnes/${person}/convention`);
  await page.getByLabel("Engagements de la personne, en plus du texte").fill("Je prépare mon CV");
  await page.getByRole("button", { name: "Garder le brouillon" }).click();
  await page.getByRole("button", { name: "Envoyer à signer" }).click();
  await expect(page.getByText("Attendue").first()).toBeVisible();
}

test("a phone without JavaScript: the link, a code, a name, and the desk sees who has signed", async ({ page, browser }) => {
  const coach = await newMember("coach");
  const { person, phone } = await accompanied(coach);
  await sendToSign(page, coach, person);
  await clean(page, "the desk's agreement, out");

  const context = await onAPhone(browser);
  const hers = await context.newPage();
  await hers.goto(await toldTo(page, phone, signatureLink));
  await expect(hers.getByRole("heading", { level: 1 })).toHaveText("Signer la convention");
  await expect(hers.getByRole("heading", { name: "En bref" })).toBeVisible();
  await cleanWithScripts(hers, "the link of a signature");
  await hers.getByRole("button", { name: "Recevoir un code" }).click();
  await hers.getByLabel("Code à 6 chiffres").fill(await toldTo(page, phone, sixDigits));
  await signNamed(hers, "Yasmina Delvaux");
  await expect(hers.getByText("Merci. Votre signature est enregistrée.")).toBeVisible();
  await context.close();

  await page.reload();
  await expect(page.getByText("Yasmina Delvaux, par le lien et un code")).toBeVisible();
});

test("on paper: the scan, the day and who signed, put on record by the coach", async ({ page }) => {
  const coach = await newMember("coach");
  const { person } = await accompanied(coach);
  await sendToSign(page, coach, person);
  const pdf = await page.request.get((await page.getByRole("link", { name: "PDF à imprimer" }).getAttribute("href")) ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");

  await page.getByText("Enregistrer la signature").first().click();
  await page.getByLabel("Nom écrit sur le papier").fill("Yasmina Delvaux");
  await page.getByLabel("Date écrite sur le papier").fill(new Date().toLocaleDateString("sv", { timeZone: "Europe/Brussels" }));
  await page.getByLabel("Lu à voix haute").check();
  await page
    .getByLabel("Scan ou photo du papier signé")
    .setInputFiles({ name: "convention.pdf", mimeType: "application/pdf", buffer: await pdf.body() });
  await page.getByRole("button", { name: "Enregistrer la signature" }).click();
  await expect(page.getByText("La signature sur papier est enregistrée.")).toBeVisible();
  await expect(page.getByText("Yasmina Delvaux, sur papier")).toBeVisible();
});

test("on a lent screen: the desk cannot be reached, the paper is signed, the screen is given back", async ({ page }) => {
  const coach = await newMember("coach");
  const { person } = await accompanied(coach);
  await sendToSign(page, coach, person);
  await page.getByRole("button", { name: "Prêter l’écran" }).click();
  await expect(page.getByText("La Mire vous prête cet écran.")).toBeVisible({ timeout: 60_000 });
  await clean(page, "the lent screen");

  await page.goBack();
  await expect(page.getByRole("button", { name: "Prêter l’écran" })).toHaveCount(0);
  await expect(page.getByText("Attendue")).toHaveCount(0);

  for (const desk of ["/fr/coach", `/fr/coach/personnes/${person}`, `/fr/coach/personnes/${person}/convention`]) {
    await page.goto(desk);
    await expect(page).toHaveURL(/\/fr\/connexion/);
  }
  await page.goto("/fr/ecran");
  await signNamed(page, "Yasmina Delvaux");
  await expect(page.getByText("C’est signé. Rendez l’écran.")).toBeVisible();
  await page.getByRole("link", { name: "Je suis le coach : reprendre l’écran" }).click();
  await expect(page).toHaveURL(/\/fr\/connexion\?suite=/);
});
