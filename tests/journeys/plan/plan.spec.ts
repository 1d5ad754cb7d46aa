// The same assessment and the same plan, seen by the coach at a desk and by the person on a phone without JavaScript; by nobody else.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { openTrack } from "../../../lib/tracks/commands/open";
import { sessionCookie } from "../../../lib/platform/session";
import { photo } from "../../files";
import { clean, cleanWithScripts } from "../axe";
import { cookieOn, newMember } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

test.describe.configure({ timeout: 120_000 });

const signedIn = async (browser: Browser, cookie: string, options: object = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return context.newPage();
};

async function accompanied() {
  const phone = newPhone();
  await takenBy(await newSession(6, 15), "Yasmina", phone);
  const [seeker, coach] = [await newMember("seeker", { phone }), await newMember("coach")];
  const person: string = seeker.member.personId;
  const opened = await openTrack.execute(coach.member, { person, coach: coach.member.membershipId });
  expect(opened.status).toBe("done");
  return { person, seeker, coach };
}

async function fillAssessment(desk: Page, file: string) {
  await desk.goto(`${file}/bilan`);
  await desk.getByRole("link", { name: "Remplir : Formation" }).click();
  await desk.getByLabel("Diplôme le plus élevé").selectOption("cesi");
  await desk.getByLabel("Année du diplôme").fill("20");
  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Écrivez une année avec 4 chiffres");
  await expect(desk.getByLabel("Diplôme le plus élevé")).toHaveValue("cesi");
  await desk.getByLabel("Année du diplôme").fill("2008");
  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await expect(desk).toHaveURL(/\/bilan\/experience$/);
  await desk.getByRole("group", { name: "Travail 1" }).getByLabel("Métier ou tâche").fill("Garde d’enfants");
  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await expect(desk).toHaveURL(/\/bilan\/projet$/);
  await desk.getByLabel("Métier ou secteur visé").fill("caissiere");
  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await desk.getByLabel("Personnel de caisse", { exact: true }).check();
  await clean(desk, "a section of the assessment at the desk");
  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(desk).toHaveURL(/\/bilan\/obstacles$/);
  await desk.goto(`${file}/bilan`);
  for (const known of ["CESI ou CE2D", "2008", "Garde d’enfants", "Personnel de caisse"])
    await expect(desk.getByRole("main")).toContainText(known);
  await expect(desk.getByRole("main")).not.toContainText("Pays de l’école");
  await clean(desk, "the assessment at the desk");
}

async function makePlan(desk: Page, file: string) {
  await desk.goto(`${file}/plan`);
  await desk.getByLabel("But", { exact: true }).fill("Travailler dans un magasin");
  await desk.getByRole("button", { name: "Ajouter ce but" }).click();
  const add = desk.getByRole("region", { name: "Ajouter une action" });
  await add.getByLabel("Action courante").selectOption("ask_cpas_certificate");
  await add.getByLabel("Pour quand").fill("2020-01-06");
  await add.getByLabel("Remarque pour la personne").fill("Au guichet, le matin");
  await add.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(desk.getByRole("row", { name: /Demander l’attestation du CPAS/ })).toContainText("Toujours utile ?");
  await clean(desk, "the plan at the desk");
}

async function correctOwnAssessment(own: Page) {
  await own.goto("/fr/mon-parcours/bilan");
  await expect(own.getByRole("main")).toContainText("CESI ou CE2D");
  await own.getByRole("link", { name: "Changer : Formation" }).click();
  await own.getByLabel("Diplôme le plus élevé").selectOption("cess");
  await own.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await own.goto("/fr/mon-parcours/bilan/cartes");
  await own.getByRole("group", { name: "Ce que je fais bien" }).getByLabel("Cuisiner").check();
  await own.getByRole("group", { name: "Ce qui est difficile pour moi" }).getByLabel("Cuisiner").check();
  await own.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(own.locator("main").getByRole("alert")).toContainText("La même carte est deux fois");
  await own.getByRole("group", { name: "Ce qui est difficile pour moi" }).getByLabel("Cuisiner").uncheck();
  await own.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(own.getByRole("status")).toHaveText("C’est enregistré.");
  await cleanWithScripts(own, "the person's own assessment");
}

async function followPlan(own: Page) {
  await own.goto("/fr/mon-parcours/a-faire");
  await expect(own.getByRole("main")).toContainText("Demander un papier pour la Mire");
  await expect(own.getByRole("main")).not.toContainText("CPAS");
  await expect(own.getByRole("main")).toContainText("Toujours utile ?");
  await cleanWithScripts(own, "what the person has to do");
  await own.getByRole("link", { name: /Dire un mot/ }).click();
  await own.getByLabel("Comment ça se passe ?").fill("Le guichet était fermé");
  await own.getByRole("button", { name: "Enregistrer" }).click();
  await own
    .getByLabel("Ou choisir une photo")
    .setInputFiles({ name: "guichet.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await own.getByRole("button", { name: "Envoyer la photo" }).click();
  await expect(own.getByRole("link", { name: "Voir la photo envoyée" })).toBeVisible();
  await cleanWithScripts(own, "one thing to do");
  await own.goto("/fr/mon-parcours/a-faire");
  await own.getByRole("button", { name: /^C’est fait/ }).click();
  await expect(own.getByRole("main")).toContainText("Fait le");
  await own.getByRole("button", { name: /^Ce n’est pas fait/ }).click();
  await own.getByRole("button", { name: /^C’est fait/ }).click();
  await expect(own.getByRole("status")).toHaveText("C’est noté.");
}

async function seenByNobodyElse(browser: Browser, file: string) {
  const [second, coordinator] = [await newMember("coach"), await newMember("coordinator")];
  const other = await signedIn(browser, second.cookie);
  for (const page of ["bilan", "bilan/projet", "plan"]) expect((await other.goto(`${file}/${page}`))?.status()).toBe(404);
  const team = await signedIn(browser, coordinator.cookie);
  expect((await team.goto(`${file}/bilan`))?.status()).toBe(404);
  await team.goto(`${file}/plan`);
  await expect(team.getByRole("main")).toContainText("Vous lisez ce plan pour la coordination");
  await expect(team.getByRole("main")).toContainText("Travailler dans un magasin");
  await expect(team.getByRole("main").getByRole("button").filter({ hasNotText: "raccourcis" })).toHaveCount(0);
}

test("coach and person fill one assessment and follow one plan, at the desk and on a phone without JavaScript", async ({
  browser,
}) => {
  const { person, seeker, coach } = await accompanied();
  const file = `/fr/coach/personnes/${person}`;
  const desk = await signedIn(browser, coach.cookie);
  await fillAssessment(desk, file);
  await makePlan(desk, file);

  const phone = await signedIn(browser, seeker.cookie, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await correctOwnAssessment(phone);
  await followPlan(phone);

  await desk.goto(`${file}/plan`);
  const row = desk.getByRole("row", { name: /Demander l’attestation du CPAS/ });
  await expect(row).toContainText("par Yasmina");
  await expect(row).toContainText("Le guichet était fermé");
  await expect(row.getByRole("link", { name: "Voir la photo" })).toBeVisible();
  await desk.goto(`${file}/bilan`);
  await expect(desk.getByRole("main")).toContainText("CESS (fin du secondaire)");
  await desk.getByRole("link", { name: /Formation : Claire/ }).click();
  await expect(desk.getByRole("main")).toContainText("CESI ou CE2D");
  await seenByNobodyElse(browser, file);
});

test("two people change the same section from the same page: the second keeps what they typed and reads what to do", async ({
  browser,
}) => {
  const { person, seeker, coach } = await accompanied();
  const desk = await signedIn(browser, coach.cookie, { javaScriptEnabled: false });
  await desk.goto(`/fr/coach/personnes/${person}/bilan/obstacles`);
  await desk.getByLabel("Autres langues").fill("arabe, berbère");
  const phone = await signedIn(browser, seeker.cookie, { javaScriptEnabled: false });
  await phone.goto("/fr/mon-parcours/bilan/obstacles");
  await phone.getByLabel("Logement").selectOption("looking");
  await phone.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await desk.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Quelqu’un a changé cette partie entre-temps");
  await expect(desk.getByLabel("Autres langues")).toHaveValue("arabe, berbère");
  await phone.goto("/fr/mon-parcours/bilan");
  await expect(phone.getByRole("main")).toContainText("En recherche");
  await expect(phone.getByRole("main")).not.toContainText("berbère");
});
