// A CV from conversation to paper: a coach proposes at the desk, the person answers on a phone without JavaScript, and nothing else is printed.
import { expect, test, type Browser, type BrowserContext } from "@playwright/test";
import { sessionCookie } from "../../../lib/platform/session";
import { openTrack } from "../../../lib/tracks/commands/open";
import { openedPdf } from "../../pdf";
import { clean } from "../axe";
import { cookieOn, newMember, signIn } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

/** Somebody with a phone number, on a track with this coach. */
async function accompanied() {
  const phone = newPhone();
  await takenBy(await newSession(4, 30), "Yasmina", phone);
  const [seeker, coach] = [await newMember("seeker", { phone }), await newMember("coach")];
  const person = seeker.member.personId;
  const opened = await openTrack.execute(coach.member, { person, coach: coach.member.membershipId });
  expect(opened.status).toBe("done");
  return { person, seeker, coach };
}

const as = async (browser: Browser, cookie: string, more: object = {}): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL, ...more });
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return context;
};
const onPhone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test("a coach proposes, the person says yes and no on a phone, and the paper holds only the yes", async ({ browser }) => {
  const { person, seeker, coach } = await accompanied();
  const desk = await (await as(browser, coach.cookie)).newPage();
  await desk.goto(`/fr/coach/personnes/${person}/cv/ajouter?partie=skill&metier=sales`);
  await desk.getByLabel("Je tiens une caisse.").check();
  await desk.getByLabel("Je remplis les rayons.").check();
  await desk.getByRole("button", { name: "Proposer ces cartes" }).click();
  await expect(desk.getByRole("status").first()).toContainText("C’est proposé.");
  await expect(desk.getByRole("row", { name: /Je tiens une caisse/ })).toContainText("Attend la personne");
  await clean(desk, "the coach's page of a CV");

  const context = await as(browser, seeker.cookie, onPhone);
  const phone = await context.newPage();
  await phone.goto("/ar/mon-parcours/cv");
  await expect(phone.locator("main")).toContainText("أعمل على صندوق الدفع.");
  await phone.goto("/fr/mon-parcours/cv");
  await expect(phone.getByRole("heading", { name: /2\s+phrases attendent votre réponse/ })).toBeVisible();
  await phone.getByRole("button", { name: "Oui, c’est juste : Je tiens une caisse." }).click();
  await phone.getByRole("link", { name: "Non : Je remplis les rayons." }).click();
  await phone.getByLabel("Pourquoi ? (si vous voulez)").fill("Je ne porte plus de charges.");
  await phone.getByRole("button", { name: "Dire non" }).click();
  await expect(phone.getByRole("status")).toContainText("Votre coach lit votre réponse.");

  await phone.getByLabel("Avec la ligne jaune").check();
  await phone.getByLabel("Votre commune (si vous voulez)").fill("Vallonbois");
  await phone.getByRole("button", { name: "Faire le CV" }).click();
  await expect(phone.getByRole("status")).toContainText("Votre CV est prêt.");
  const address = (await phone.getByRole("link", { name: /Ouvrir le CV 1/ }).getAttribute("href"))!;
  const answer = await context.request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  const pdf = openedPdf(await answer.body());
  expect([pdf.pages, pdf.untagged]).toEqual([1, []]);
  expect(pdf.words).toContain("Je tiens une caisse.");
  expect(pdf.words).toContain("Vallonbois");
  expect(pdf.words).not.toMatch(/rayons|charges|0471/);

  await desk.reload();
  await expect(desk.getByRole("row", { name: /Je remplis les rayons/ })).toContainText("Je ne porte plus de charges.");
  await desk.getByRole("link", { name: /^CV 1, fait le/ }).waitFor();

  for (const role of ["coach", "coordinator", "employer", "partner"] as const) {
    const stranger = await browser.newContext({ baseURL: process.env.BASE_URL });
    await signIn(stranger, role);
    expect((await stranger.request.get(address)).status(), role).toBe(404);
    await stranger.close();
  }
});

test("a letter begins from a skeleton, is read and approved by the person, and stays as it was", async ({ browser }) => {
  const { person, seeker, coach } = await accompanied();
  const desk = await (await as(browser, coach.cookie)).newPage();
  await desk.goto(`/fr/coach/personnes/${person}/cv/lettres/nouvelle?modele=spontaneous`);
  await desk.getByLabel("À qui écrivez-vous ?").fill("Épicerie des Tilleuls");
  await desk.getByLabel("Quel travail, quel stage ou quelle formation ?").fill("vendeuse");
  await desk.getByRole("button", { name: "Préparer la lettre" }).click();
  await expect(desk.getByRole("heading", { name: "Lettre à Épicerie des Tilleuls" })).toBeVisible();
  await clean(desk, "the coach's page of a letter");

  const context = await as(browser, seeker.cookie, onPhone);
  const phone = await context.newPage();
  await phone.goto("/fr/mon-parcours/cv");
  await phone.getByRole("link", { name: /Une lettre à relire : Épicerie des Tilleuls/ }).click();
  await expect(phone.locator("main")).toContainText("Je cherche un travail : vendeuse.");
  const pdfOf = (url: string) => `/api/lettre/${url.split("/").at(-1)!.split("?")[0]!}`;
  expect((await context.request.get(pdfOf(phone.url()))).status()).toBe(404);
  await phone.getByRole("button", { name: "Oui, c’est ma lettre" }).click();
  await expect(phone.getByRole("status")).toContainText("C’est votre lettre.");
  const first = pdfOf(phone.url());
  expect(openedPdf(await (await context.request.get(first)).body()).words).toContain("Épicerie des Tilleuls");

  await phone.getByLabel("Le sujet").fill("Une autre lettre");
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(phone.locator("main")).toContainText("Version 2");
  expect(openedPdf(await (await context.request.get(first)).body()).words).not.toContain("Une autre lettre");
});
