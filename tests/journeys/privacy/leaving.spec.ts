// Somebody asks to be forgotten, on a phone without JavaScript; two people of the Mire agree; nothing is left but figures.
import { expect, test } from "@playwright/test";
import { system } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { sessionCookie } from "../../../lib/platform/session";
import { eraseConfirmed } from "../../../lib/tracks/commands/erase";
import { cleanWithScripts } from "../axe";
import { cookieOn, newMember } from "../members";
import { missionOf, newPhone, newSession, takenBy } from "../stage";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("a person leaves, and two people of the Mire let them go", async ({ page, context }) => {
  const phone = newPhone();
  await takenBy(await newSession(4, 30), "Ludivine", phone);
  const become = async (cookie: string) => {
    await context.clearCookies();
    await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  };
  const person = await newMember("seeker", { phone });
  const [first, second] = [await newMember("coordinator"), await newMember("coordinator")];

  await become(person.cookie);
  await page.goto("/fr/mon-parcours/donnees");
  await page.getByLabel(/Pourquoi partez-vous/).fill("Je déménage.");
  await page.getByRole("button", { name: "Demander l’effacement" }).click();
  await expect(page.getByText(/Votre demande est arrivée le/)).toBeVisible();
  await cleanWithScripts(page, "asked");

  await become(first.cookie);
  await page.goto("/fr/pilotage/vie-privee");
  const line = page.getByRole("row").filter({ hasText: "Ludivine" });
  await expect(line).toContainText("Je déménage.");
  await line.getByRole("button", { name: "Proposer l’effacement" }).click();
  await expect(page.getByRole("status")).toContainText("Une autre personne la confirme");
  await expect(page.getByRole("row").filter({ hasText: "Ludivine" }).getByRole("button", { name: "Confirmer" })).toHaveCount(0);

  await become(second.cookie);
  await page.goto("/fr/pilotage/vie-privee");
  await page.getByRole("row").filter({ hasText: "Ludivine" }).getByRole("button", { name: "Confirmer l’effacement" }).click();
  await expect(page.getByRole("status")).toContainText("C’est confirmé");

  const missionId = await missionOf();
  // The worker does it within a minute; the journey does not wait for its clock.
  await eraseConfirmed.execute(system(missionId, "privacy.erase_confirmed"), {});
  await expect(async () => {
    await page.goto("/fr/pilotage/vie-privee");
    await expect(page.getByRole("row").filter({ hasText: "Ludivine" })).toHaveCount(0);
  }).toPass({ timeout: 20_000 });
  await become(person.cookie);
  await page.goto("/fr/mon-parcours/donnees");
  await expect(page).toHaveURL(/\/fr\/connexion/);
  const left = await asActor(
    system(missionId, "journey"),
    "read",
    (db) => db.sql`select 1 from person_key where person_id = ${person.member.personId}::uuid`,
  );
  expect(left).toEqual([]);
});
