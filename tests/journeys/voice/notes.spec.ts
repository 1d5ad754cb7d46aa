import { expect, test, type Page } from "@playwright/test";
import { sessionCookie } from "../../../lib/platform/session";
import { openTrack } from "../../../lib/tracks/commands/open";
import { clean } from "../axe";
import { cookieOn, newMember, signIn } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

/** Somebody who booked, accompanied by the coach of this browser. */
async function accompanied(page: Page) {
  const phone = newPhone();
  await takenBy(await newSession(6, 20), "Yasmina", phone);
  const seeker = await newMember("seeker", { phone });
  const coach = await signIn(page.context(), "coach");
  const opened = await openTrack.execute(coach, { person: seeker.member.personId, coach: coach.membershipId });
  expect(opened.status).toBe("done");
  return { file: `/fr/coach/personnes/${seeker.member.personId}`, seeker, coach };
}

const field = (page: Page) => page.getByRole("textbox", { name: "Note rapide" });
const state = (page: Page) => page.locator(".draft-state");

test("a quick note: its draft survives a reload and another device, loses nothing without network, and goes when it is kept", async ({
  page,
  browser,
}) => {
  const { file, seeker } = await accompanied(page);
  await page.goto(`${file}/messages`);
  await field(page).fill("Elle vient jeudi");
  await expect(state(page)).toHaveText(/Brouillon enregistré à \d\d h \d\d/);
  await page.reload();
  await expect(field(page)).toHaveValue("Elle vient jeudi");

  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await page.context().cookies());
  const other = await elsewhere.newPage();
  await other.goto(`${file}/historique`);
  await expect(field(other)).toHaveValue("Elle vient jeudi");
  await elsewhere.close();

  await page.context().setOffline(true);
  await field(page).press("End");
  await field(page).pressSequentially(" avec son CV.");
  await expect(state(page)).toHaveText("Pas de réseau. Votre texte est encore là, pas encore enregistré.");
  await expect(field(page)).toHaveValue("Elle vient jeudi avec son CV.");
  await page.context().setOffline(false);
  await expect(state(page)).toHaveText(/Brouillon enregistré à/);

  await page.getByLabel("Contact").selectOption({ label: "Téléphone" });
  await field(page).press("Control+Enter");
  await expect(page.getByText("La note est gardée.")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${file}/messages\\?fait=note`));
  await expect(field(page)).toHaveValue("");
  await field(page).fill("Une autre, tout de suite.");
  await field(page).press("Control+Enter");
  await expect(field(page)).toHaveValue("");
  await page.goto(`${file}/notes`);
  await expect(page.locator(".note .typed")).toHaveText(["Une autre, tout de suite.", "Elle vient jeudi avec son CV."]);
  await expect(field(page)).toHaveValue("");

  await page.context().addCookies([cookieOn("localhost", sessionCookie, seeker.cookie)]);
  await page.goto("/fr/mon-parcours/messages/notes");
  await expect(page.getByText("Elle vient jeudi avec son CV.")).toBeVisible();
});

test("a private note stays with its author; a note is corrected, removed and taken back", async ({ page }) => {
  const { file, seeker } = await accompanied(page);
  await page.goto(`${file}/notes`);
  await field(page).fill("Une pensée à moi.");
  await page.getByLabel("Vous seulement").check();
  await page.getByRole("button", { name: "Garder la note" }).click();
  const note = page.locator(".note");
  await expect(note).toHaveAttribute("data-kind", "private");
  await clean(page, "notes");

  await note.getByRole("link", { name: "Corriger" }).click();
  await page.getByLabel("Texte de la note").fill("Une pensée, mieux dite.");
  await page.getByRole("button", { name: "Garder la correction" }).click();
  await expect(note.locator(".typed").first()).toHaveText("Une pensée, mieux dite.");
  await page.getByRole("button", { name: "Mettre à la corbeille" }).click();
  await expect(page.getByRole("heading", { name: "Corbeille" })).toBeVisible();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await expect(page.getByText("La note est reprise.")).toBeVisible();
  await page.goto(`${file}/historique`);
  await expect(page.locator(".path").filter({ hasText: "Note privée" }).first()).toBeVisible();

  await page.context().addCookies([cookieOn("localhost", sessionCookie, seeker.cookie)]);
  for (const own of ["/fr/mon-parcours/messages/notes", "/fr/mon-parcours/messages", "/fr/mon-parcours"]) {
    await page.goto(own);
    expect(await page.content()).not.toContain("pensée");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the quick note is a plain form", async ({ page }) => {
    const { file } = await accompanied(page);
    await page.goto(`${file}/historique`);
    await field(page).fill("Sans script.");
    await page.getByRole("button", { name: "Garder la note" }).click();
    await expect(page.getByText("La note est gardée.")).toBeVisible();
    await expect(page.locator("main")).toContainText("Sans script.");
  });
});
