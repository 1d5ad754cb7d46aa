import { test, type Page } from "@playwright/test";
import { clean } from "../axe";
import { fillByPhone, newPhone, newSession, openForm, takenBy } from "../stage";

// The pages as they come stand in tests/journeys/site; here are the states that somebody goes through.
test.describe.configure({ mode: "parallel", timeout: 120_000 });

/** The states of a booking, one after the other, as the person goes through them. */
async function bookingStates(page: Page) {
  const [open, full] = [await newSession(3, 50), await newSession(1, 51)];
  await takenBy(full, "Pleine", newPhone());
  await page.goto(`/fr/seances/${open}`);
  await clean(page, "session");
  await page.goto(`/fr/seances/${full}`);
  await clean(page, "full session");
  await openForm(page, full);
  await clean(page, "form of a full session");
  await openForm(page, open);
  await clean(page, "form");
  await page.getByRole("button", { name: "Réserver ma place" }).click();
  await clean(page, "form with errors");
  await fillByPhone(page, "Axe", newPhone());
  await page.getByRole("button", { name: "Réserver ma place" }).click();
  await clean(page, "booked");
  await page.goto(`/fr/seances/${full}/inscrit?par=phone&attente=1`);
  await clean(page, "waiting");
}

/** What the holder of a code sees: to come, coming, moving, cancelling, cancelled. */
async function manageStates(page: Page) {
  await openForm(page, await newSession(3, 52));
  await page.getByLabel("Votre prénom").fill("Axe");
  await page.getByText(/Je n’ai ni téléphone/).click();
  await page.getByRole("button", { name: "Réserver ma place" }).click();
  await clean(page, "booking with a code");
  await page.getByRole("button", { name: "Je viens" }).click();
  await clean(page, "confirmed");
  await page.getByRole("link", { name: "Changer de date" }).click();
  await clean(page, "move");
  await page.goBack();
  await page.getByRole("link", { name: "Je ne peux pas venir" }).click();
  await clean(page, "cancel");
  await page.getByRole("button", { name: "Annuler mon inscription" }).click();
  await clean(page, "cancelled");
}

test("no state of a booking has a fault that axe finds", async ({ page }) => bookingStates(page));
test("no state of a booking in hand has a fault that axe finds", async ({ page }) => manageStates(page));
