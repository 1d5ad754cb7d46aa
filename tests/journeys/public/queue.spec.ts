import { expect, test, type Page } from "@playwright/test";
import { fillByPhone, linkSentTo, newPhone, newSession, openForm, takenBy } from "../stage";

async function joins(page: Page, session: string, firstName: string, phone: string) {
  await openForm(page, session);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette séance est complète");
  await fillByPhone(page, firstName, phone);
  await page.getByRole("button", { name: "Envoyer mon choix" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("liste d’attente");
}

async function cancels(page: Page, link: string, reason: string) {
  await page.goto(link);
  await page.getByRole("link", { name: "Je ne peux pas venir" }).click();
  await page.getByLabel(/Pourquoi/).fill(reason);
  await page.getByRole("button", { name: "Annuler mon inscription" }).click();
  await expect(page.getByRole("heading", { name: "Votre inscription est annulée." })).toBeVisible();
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 780 } });

    test("full session, waiting list, somebody cancels, the head of the queue is told and accepts", async ({ page }) => {
      const session = await newSession(1, 40);
      const [first, second] = [newPhone(), newPhone()];
      await takenBy(session, "Première", first);
      await joins(page, session, "Deuxième", second);
      const waiting = await linkSentTo(page, second, /liste d.{0,6}attente/);
      await page.goto(waiting);
      await expect(page.getByRole("heading", { name: "Vous êtes sur la liste d’attente." })).toBeVisible();

      await cancels(page, await linkSentTo(page, first, /place réservée/), "Enfant malade");
      await linkSentTo(page, second, /place (?:est )?libre|place se lib|accept|dites oui/i);
      await page.goto(waiting);
      await expect(page.getByRole("heading", { name: "Une place est libre pour vous." })).toBeVisible();
      await expect(page.getByText(/Dites oui avant le \S+ \d/)).toBeVisible();
      await page.getByRole("button", { name: "Je prends la place" }).click();
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
      await page.goto(`/fr/seances/${session}`);
      await expect(page.getByText("Complet.").first()).toBeVisible();
    });

    test("somebody moves to another date, keeps one place, and the old link leads to the new one", async ({ page }) => {
      const [from, to, phone] = [await newSession(2, 41), await newSession(12, 3), newPhone()];
      await takenBy(from, "Voyageuse", phone);
      const link = await linkSentTo(page, phone, /place réservée/);
      await page.goto(link);
      await page.getByRole("link", { name: "Changer de date" }).click();
      // The list of dates may be one second old (ruling 16), and this date was made a moment ago.
      await expect(async () => {
        await page.reload();
        await expect(page.locator(`input[value="${to}"]`)).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await page.getByRole("button", { name: "Changer de date" }).click();
      await expect(page.getByRole("alert")).toContainText("Choisissez une date.");
      await page.locator(`input[value="${to}"]`).check();
      await page.getByRole("button", { name: "Changer de date" }).click();
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
      expect(new URL(page.url()).pathname).not.toBe(link);
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "Vous avez changé de date." })).toBeVisible();
      await page.getByRole("link", { name: "Voir ma nouvelle inscription" }).click();
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
    });

    test("opening the links changes nothing: only a post does", async ({ page }) => {
      const [session, phone] = [await newSession(2, 42), newPhone()];
      await takenBy(session, "Scannée", phone);
      const link = await linkSentTo(page, phone, /place réservée/);
      for (const path of ["", "/annuler", "/changer"]) await page.goto(link + path);
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
      await expect(page.getByRole("button", { name: "Je viens" })).toBeVisible();
    });
  });
}

test("the calendar file of a booking holds its date, its place and its link, and follows its life", async ({ page }) => {
  const [session, phone] = [await newSession(2, 43), newPhone()];
  await takenBy(session, "Agenda", phone);
  const link = await linkSentTo(page, phone, /place réservée/);
  const file = async () => page.request.get(`/api/calendrier/${link.split("/").at(-1) ?? ""}`);
  const booked = await file();
  expect(booked.headers()["content-type"]).toContain("text/calendar");
  const before = (await booked.text()).replaceAll("\r\n ", "");
  expect(before).toContain("DTSTART;TZID=Europe/Brussels:");
  expect(before).toContain("T093000");
  expect(before).toContain(link);
  expect(before).toContain("STATUS:CONFIRMED");
  await cancels(page, link, "");
  const after = (await (await file()).text()).replaceAll("\r\n ", "");
  expect(after).toContain("STATUS:CANCELLED");
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  expect(/UID:(.*)/.exec(after)?.[1]).toBe(/UID:(.*)/.exec(before)?.[1]);
});

test("an altered link opens nothing, and gives a number to call", async ({ page }) => {
  const answer = await page.goto(`/fr/reservation/${"A".repeat(45)}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("link", { name: /065/ })).toBeVisible();
});
