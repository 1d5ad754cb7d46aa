import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { fillByPhone, newPhone, newSession, openForm, takenBy } from "./stage";

// Each width and scheme by itself, so that two workers share them.
test.describe.configure({ mode: "parallel" });

const pages = [
  "/fr", "/fr/seances", "/fr/seances?lieu=nulle-part", "/fr/contact", "/fr/contact?rappel=demande", "/fr/code", "/fr/accessibilite", "/fr/vie-privee",
  "/fr/employeurs", "/fr/partenaires", "/fr/formations", "/fr/offres", "/fr/kiosque", "/fr/kiosque/inscription", "/fr/kiosque/code", "/ar", "/ar/seances",
];

/** Every rule of WCAG 2.2 A and AA that axe knows, and its good practices. */
async function clean(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
}

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

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test.describe.configure({ timeout: 120_000 });

      test("no public page has a fault that axe finds, and none scrolls sideways", async ({ page }) => {
        for (const path of pages) {
          await page.goto(path);
          await clean(page, path);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
        }
      });

      test("no state of a booking has a fault that axe finds", async ({ page }) => {
        await bookingStates(page);
        await manageStates(page);
      });
    });
  }
}
