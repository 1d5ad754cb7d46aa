import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import type { Member } from "../../../lib/platform/actor";
import { sessionCookie } from "../../../lib/platform/session";
import { openTrack } from "../../../lib/tracks/commands/open";
import { clean } from "../axe";
import { cookieOn, newMember, signIn } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

async function person(coach: Member<"coach">, firstName = "Yasmina") {
  const phone = newPhone();
  await takenBy(await newSession(6, 20), firstName, phone);
  const seeker = await newMember("seeker", { phone });
  const { personId } = seeker.member;
  expect((await openTrack.execute(coach, { person: personId, coach: coach.membershipId })).status).toBe("done");
  return { phone, personId, cookie: seeker.cookie };
}

/** What the phone of this person was told, as it would show it. */
const toldTo = (page: Page, phone: string) => page.goto(`/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`);
const enter = (context: BrowserContext, cookie: string) => context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);

test("a message each way: the coach at the desk, the person on a phone without JavaScript", async ({ page, browser }) => {
  const coach = await signIn(page.context(), "coach");
  const { phone, personId, cookie } = await person(coach);
  await page.goto(`/fr/coach/personnes/${personId}/messages`);
  await page.getByLabel("Votre message").fill("Bonjour. Avez-vous retrouvé votre attestation ?");
  await page.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.getByText("Pas encore vu")).toBeVisible();
  await clean(page, "messages at the desk");

  await expect(async () => {
    await toldTo(page, phone);
    await expect(page.getByText(/un message vous attend/).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(page.locator("main")).not.toContainText("attestation");

  const pocket = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await enter(pocket, cookie);
  const mine = await pocket.newPage();
  await mine.goto("/fr/mon-parcours");
  await mine.getByRole("link", { name: /1 message à lire/ }).click();
  await expect(mine.getByText("Avez-vous retrouvé votre attestation ?")).toBeVisible();
  await mine.getByLabel("Votre message").fill("Oui, je l’apporte jeudi.");
  await mine.getByRole("button", { name: "Envoyer" }).click();
  await expect(mine.getByText("Votre message est envoyé.")).toBeVisible();
  await expect(mine.locator(".conversation > li").last()).toContainText("Oui, je l’apporte jeudi.");
  await mine.goto("/ar/mon-parcours/messages");
  await expect(mine.locator(".conversation > li")).toHaveCount(2);
  await pocket.close();

  await page.goto(`/fr/coach/personnes/${personId}/notes`);
  await page.getByRole("link", { name: "1 message non lu" }).click();
  await expect(page.getByText("Oui, je l’apporte jeudi.")).toBeVisible();
  await expect(page.getByText(/^Vu /)).toBeVisible();
});

/** The page as it stays: loaded anew, and listening. */
async function settled(page: Page) {
  await expect(page).toHaveURL(/\/message\/[\da-f-]{36}$/);
  await page.reload();
  await expect(page.locator("html[data-keys]")).toBeAttached();
}

test("a message to several: who does not get it is said first, it can be taken back, then it leaves once", async ({
  page,
  browser,
}) => {
  const coach = await signIn(page.context(), "coach");
  const [amal, kevin] = [await person(coach, "Amal"), await person(coach, "Kevin")];
  const stranger = await person((await newMember("coach")).member, "Ailleurs");
  const chosen = [amal, kevin, stranger].map(({ personId }) => `p=${personId}`).join("&");
  await page.goto(`/fr/coach/personnes/message?${chosen}`);
  await page.getByLabel("Le message").fill("Atelier CV jeudi à 9 h 30.");
  await page.getByRole("button", { name: "Voir qui le reçoit" }).click();
  await expect(page.getByRole("heading", { name: "1 personne ne le reçoit pas" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Ailleurs/ })).toContainText("Vous ne l’accompagnez pas");
  await settled(page);
  await clean(page, "preview");

  await page.getByRole("button", { name: "Envoyer à 2 personnes" }).click();
  await expect(page.getByText(/Il part dans\s\d+\ssecondes/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler l’envoi" }).click();
  await expect(page.getByText("L’envoi est annulé. Personne n’a rien reçu.")).toBeVisible();

  await page.getByRole("link", { name: "Changer le texte" }).click();
  await page.getByLabel("Le message").fill("Atelier CV vendredi à 9 h 30.");
  await page.getByRole("button", { name: "Garder ce texte" }).click();
  await page.getByRole("button", { name: "Envoyer à 2 personnes" }).click();
  await expect(page.getByText("Le message est parti à 2 personnes.")).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await clean(page, "after it left");

  const pocket = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const own = await pocket.newPage();
  for (const [{ cookie }, count] of [
    [amal, 1],
    [kevin, 1],
    [stranger, 0],
  ] as const) {
    await enter(pocket, cookie);
    await own.goto("/fr/mon-parcours/messages");
    await expect(own.getByText("Atelier CV vendredi à 9 h 30.")).toHaveCount(count);
    await expect(own.getByText("jeudi à 9 h 30")).toHaveCount(0);
  }
  await pocket.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a message to several is taken back by a plain button", async ({ page }) => {
    const coach = await signIn(page.context(), "coach");
    const { personId } = await person(coach);
    await page.goto(`/fr/coach/personnes/message?p=${personId}`);
    await page.getByLabel("Le message").fill("Bonjour.");
    await page.getByRole("button", { name: "Voir qui le reçoit" }).click();
    await page.getByRole("button", { name: "Envoyer à 1 personne" }).click();
    await page.getByRole("button", { name: "Annuler l’envoi" }).click();
    await expect(page.getByText("L’envoi est annulé.")).toBeVisible();
  });
});
