// The life of a track in a browser: what a coach does with it, what the person sees of it, and who sees nothing.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { sessionCookie } from "../../../lib/platform/session";
import { openTrack } from "../../../lib/tracks/commands/open";
import { cookieOn, newMember } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

type Signed = Awaited<ReturnType<typeof newMember>>;

const today = () => brusselsDay(new Date());

/** Somebody who came, and whom nobody accompanies yet. */
async function newcomer() {
  const phone = newPhone();
  await takenBy(await newSession(6, 20), "Yasmina", phone);
  return newMember("seeker", { phone });
}

async function pageOf(browser: Browser, { cookie }: Signed, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return context.newPage();
}

const fileOf = ({ member }: Signed) => `/fr/coach/personnes/${member.personId}`;

for (const javaScriptEnabled of [false, true]) {
  test(`from the first day to a reorientation, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000);
    const [seeker, coach] = [await newcomer(), await newMember("coach")];
    const desk = await pageOf(browser, coach, javaScriptEnabled);
    await desk.goto(fileOf(seeker));
    await desk.getByLabel("Coach", { exact: true }).selectOption(coach.member.membershipId);
    await desk.getByLabel("Charge de l’accompagnement").selectOption("2");
    await desk.getByRole("button", { name: "Commencer" }).click();
    await expect(desk.getByText("Accueil et bilan").first()).toBeVisible();

    await desk.goto(`${fileOf(seeker)}/parcours`);
    await desk.getByLabel("Métier, lieu, horaire").fill("Vente, Vallonbois");
    await desk.getByRole("button", { name: "Enregistrer la ligne" }).click();
    await expect(desk.getByText("C’est enregistré.")).toBeVisible();

    await desk.getByRole("link", { name: "Suspendre", exact: true }).click();
    await desk.getByRole("button", { name: "Suspendre le parcours" }).click();
    await expect(desk.locator("main").getByRole("alert").getByRole("link", { name: "Donnez la raison." })).toBeVisible();
    await desk.getByLabel("Raison").selectOption("illness");
    await desk.getByLabel("Retour prévu (facultatif)").fill(addDays(today(), 14));
    await desk.getByRole("button", { name: "Suspendre le parcours" }).click();
    await expect(desk.getByText(/L’horloge est arrêtée/)).toBeVisible();

    const phone = await pageOf(browser, seeker, false);
    await phone.goto("/fr/mon-parcours");
    await expect(phone.getByText(/Votre parcours est en pause/)).toBeVisible();
    await expect(phone.locator("body")).not.toContainText("Maladie");

    await desk.goto(`${fileOf(seeker)}/parcours`);
    await desk.getByRole("link", { name: "Reprendre", exact: true }).click();
    await desk.getByRole("button", { name: "Reprendre le parcours" }).click();
    await desk.getByRole("link", { name: "Clore", exact: true }).click();
    await desk.getByLabel("Raison").selectOption("reoriented");
    await desk.getByRole("button", { name: "Clore le parcours" }).click();
    await expect(desk.locator("main").getByRole("alert")).toContainText("Écrivez vers où");
    await desk.getByLabel(/Vers où/).fill("CISP Les Deux Rives");
    await desk.getByRole("button", { name: "Clore le parcours" }).click();
    await expect(desk.getByRole("heading", { name: "Commencer l’accompagnement" })).toBeVisible();

    await phone.goto("/fr/mon-parcours");
    await expect(phone.getByText(/Votre parcours est fini/)).toBeVisible();
  });
}

test("a colleague sees the name and the coach alone, then the file while they stand in, and no longer after", async ({
  browser,
}) => {
  const [seeker, coach, colleague] = [await newcomer(), await newMember("coach"), await newMember("coach")];
  await openTrack.execute(coach.member, { person: seeker.member.personId, coach: coach.member.membershipId });
  const other = await pageOf(browser, colleague);
  await other.goto(fileOf(seeker));
  await expect(other.getByText("est accompagné par un autre coach")).toBeVisible();
  await other.goto(`${fileOf(seeker)}/parcours`);
  await expect(other.getByText("Ce qui s’est passé")).toHaveCount(0);

  const own = await pageOf(browser, coach);
  await own.goto("/fr/coach/equipe-et-charge");
  await own.getByLabel("Qui remplace").selectOption(colleague.member.membershipId);
  await own.getByLabel("Premier jour").fill(today());
  await own.getByLabel("Dernier jour").fill(addDays(today(), 2));
  await own.getByRole("button", { name: "Prévoir le remplacement" }).click();
  await expect(own.getByText("Le remplacement est prévu.")).toBeVisible();

  await other.goto(fileOf(seeker));
  await expect(other.getByText("Où en est le parcours")).toBeVisible();
  await own.getByRole("listitem").filter({ hasText: "remplace" }).getByRole("button", { name: "Terminer" }).first().click();
  await expect(own.getByText("Le remplacement est fini.")).toBeVisible();
  await other.goto(fileOf(seeker));
  await expect(other.getByText("est accompagné par un autre coach")).toBeVisible();
});

test("a caseload is handed over from its sheet, and an employer finds no page there", async ({ browser }) => {
  const [seeker, coach, colleague] = [await newcomer(), await newMember("coach"), await newMember("coach")];
  await openTrack.execute(coach.member, { person: seeker.member.personId, coach: coach.member.membershipId });
  const own = await pageOf(browser, coach);
  await own.goto(`/fr/coach/equipe-et-charge/remise/${coach.member.membershipId}`);
  await expect(own.getByRole("row", { name: /Yasmina/ })).toBeVisible();
  await own.getByLabel("À qui").selectOption(colleague.member.membershipId);
  await own.getByLabel("Seulement celles que je coche").check();
  await own.getByLabel("Raison").fill("Congé de longue durée");
  await own.getByRole("button", { name: "Remettre", exact: true }).click();
  await expect(own.locator("main").getByRole("alert")).toContainText("Cochez au moins une personne.");
  await own.getByRole("group", { name: "Personnes à remettre" }).getByText("Yasmina").click();
  await own.getByRole("button", { name: "Remettre", exact: true }).click();
  await expect(own.getByText("Les personnes sont remises.")).toBeVisible();
  await own.goto(fileOf(seeker));
  await expect(own.getByText("est accompagné par un autre coach")).toBeVisible();

  const employer = await pageOf(browser, await newMember("employer"));
  for (const address of [fileOf(seeker), `${fileOf(seeker)}/parcours`, "/fr/coach/equipe-et-charge"]) {
    const answer = await employer.goto(address);
    expect(answer?.status(), address).toBe(404);
  }
});
