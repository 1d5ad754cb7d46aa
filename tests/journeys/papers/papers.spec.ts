// A paper from a phone without JavaScript to a coach's answer and back; hostile files at the same door; a date of a letter.
import { expect, test, type APIResponse, type BrowserContext, type Page } from "@playwright/test";
import { generateSync } from "otplib";
import sharp from "sharp";
import { openTrack } from "../../../lib/tracks/commands/open";
import { system, type Member } from "../../../lib/platform/actor";
import { seal } from "../../../lib/platform/crypto";
import { asActor } from "../../../lib/platform/db";
import { newTotpSecret } from "../../../lib/platform/totp";
import { paper, photo } from "../../files";
import { hostileFiles } from "../../security/hostile-files";
import { cleanWithScripts } from "../axe";
import { signIn } from "../members";

/** A person and the coach who accompanies them, each in a browser of their own. */
async function two(person: BrowserContext, desk: BrowserContext): Promise<{ seeker: Member<"seeker">; coach: Member<"coach"> }> {
  const [seeker, coach] = [await signIn(person, "seeker"), await signIn(desk, "coach")];
  const opened = await openTrack.execute(coach, { person: seeker.personId, coach: coach.membershipId });
  if (opened.status !== "done") throw new Error(JSON.stringify(opened));
  return { seeker, coach };
}

test.use({ javaScriptEnabled: false });

const send = async (page: Page, name: string, buffer: Buffer, mimeType = "image/jpeg") => {
  await page.getByLabel("Quel papier").selectOption("cpas_certificate");
  await page.getByLabel("Ou choisir un fichier").setInputFiles({ name, mimeType, buffer });
  await page.getByRole("button", { name: "Envoyer" }).click();
};

test("a photo goes from a phone to the coach, who refuses it with a reason, then verifies another", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const desk = await browser.newContext({ baseURL });
  const { seeker } = await two(context, desk);
  await page.goto("/fr/mon-parcours/papiers");
  await send(page, "../../IMG_1.jpg", await photo(300, 200));
  await expect(page.getByText("C’est reçu.")).toBeVisible();
  const paperCard = page.locator(".card", { hasText: "IMG_1.jpg" });
  await expect(paperCard).toContainText("Reçu");

  const download = await page.request.get(
    (await paperCard.getByRole("link", { name: /Télécharger/ }).getAttribute("href")) ?? "",
  );
  expectKept(download);
  const { exif, width, height } = await sharp(await download.body()).metadata();
  expect([exif, width, height]).toEqual([undefined, 200, 300]);

  const coach = await desk.newPage();
  await coach.goto(`/fr/coach/personnes/${seeker.personId}/documents`);
  await expect(coach.getByText("1 papier à vérifier")).toBeVisible();
  await coach.getByRole("link", { name: /Vérifier/ }).click();
  await coach.getByLabel("Il ne convient pas", { exact: true }).check();
  await coach.getByLabel(/Pourquoi il ne convient pas/).fill("La photo est floue.");
  await coach.getByRole("button", { name: "Enregistrer la réponse" }).click();
  await expect(coach.getByText("Votre réponse est notée.")).toBeVisible();

  await page.goto("/fr/mon-parcours/papiers");
  await expect(paperCard).toContainText("Pourquoi : La photo est floue.");
  await page.goto("/fr/mon-parcours/donnees");
  await expect(page.getByText(/Claire/).first()).toBeVisible();
  await desk.close();
});

/** The coach's authenticator app, as an invitation leaves it; and they proved who they are some time ago, no longer now. */
async function withAnApp({ missionId, membershipId }: Member<"coach">): Promise<string> {
  const secret = newTotpSecret();
  await asActor(system(missionId, "journey"), "write", async ({ sql, tables }) => {
    const loginEmail = `${membershipId}@mire.example`;
    const totpSealed = seal(secret, `credential|totp|${membershipId}`);
    await tables.credential.create({ data: { membershipId, loginEmail, passwordHash: "", totpSealed, recoveryHashes: [] } });
    await sql`update session set proved_until = now() - interval '1 minute' where membership_id = ${membershipId}::uuid`;
  });
  return secret;
}

const shownBy = (secret: string) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) });
/** Right neither now nor half a minute before or after. */
const wrongFor = (secret: string) => {
  const near = [-1, 0, 1].map((step) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + step * 30 }));
  return ["000000", "111111", "222222", "333333"].find((code) => !near.includes(code)) ?? "";
};

test("a sensitive paper opens at the desk once the coach proved again who they are", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const desk = await browser.newContext({ baseURL });
  const { seeker, coach: member } = await two(context, desk);
  await page.goto("/fr/mon-parcours/papiers");
  await send(page, "cpas.jpg", await photo(300, 200));
  await expect(page.getByText("C’est reçu.")).toBeVisible();
  const app = await withAnApp(member);
  const coach = await desk.newPage();
  await coach.goto(`/fr/coach/personnes/${seeker.personId}/documents`);
  await expect(coach.getByRole("link", { name: /Télécharger/ })).toHaveCount(0);
  await coach.getByRole("link", { name: /Vérifier/ }).click();
  await expect(coach.getByRole("link", { name: "Télécharger" })).toHaveCount(0);
  const here = new URL(coach.url()).pathname;
  const file = `/api/document/${here.split("/").at(-1) ?? ""}`;
  const asked = await coach.request.get(file, { maxRedirects: 0 });
  expect([asked.status(), asked.headers().location]).toEqual([303, here]);
  await coach.getByRole("button", { name: "Prouver que c’est moi, pour l’ouvrir" }).click();
  const code = coach.getByLabel(/code/i);
  await code.fill(wrongFor(app));
  await coach.getByRole("button", { name: "Prouver que c’est moi, pour l’ouvrir" }).click();
  await expect(coach.locator("main").getByRole("alert")).toBeVisible();
  await expect(coach.getByRole("link", { name: "Télécharger" })).toHaveCount(0);
  await code.fill(shownBy(app));
  await coach.getByRole("button", { name: "Prouver que c’est moi, pour l’ouvrir" }).click();
  await expect(coach).toHaveURL((url) => url.pathname === here);
  await expect(coach.getByRole("link", { name: "Télécharger" })).toHaveAttribute("href", file);
  expectKept(await coach.request.get(file));
  await desk.close();
});

/** A file to keep: nothing that a browser would show or run. */
function expectKept(answer: APIResponse) {
  const headers = answer.headers();
  expect(answer.status()).toBe(200);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="document\.\w+"; filename\*=UTF-8''[\w.%-]+$/);
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect([headers["x-content-type-options"], headers["cache-control"]]).toEqual(["nosniff", "private, no-store"]);
}

test("hostile files at the door: each comes back to the page with a sentence, none is kept as it came", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const desk = await browser.newContext({ baseURL });
  const { seeker } = await two(context, desk);
  await desk.close();
  const origin = baseURL ?? "";
  const sample = (await hostileFiles()).filter(({ bytes }, at) => at % 23 === 0 && bytes.length < 9_000_000);
  expect(sample.length).toBeGreaterThan(15);
  for (const { what, name, type, bytes, wanted } of sample) {
    const answer = await page.request.post("/api/upload/papier", {
      headers: { origin, "sec-fetch-site": "same-origin" },
      multipart: {
        locale: "fr",
        back: "/mon-parcours/papiers",
        person: seeker.personId,
        kind: "other",
        file: { name: name.replaceAll(/[\u0000-\u001f\ud800-\udfff"]/g, "_"), mimeType: type, buffer: bytes },
      },
      maxRedirects: 0,
    });
    expect([what, answer.status()]).toEqual([what, 303]);
    const to = answer.headers().location ?? "";
    if (wanted === "refused") expect([what, to]).toEqual([what, "/fr/mon-parcours/papiers?refus=1"]);
  }
  await page.goto("/fr/mon-parcours/papiers");
  for (const link of await page.getByRole("link", { name: /Télécharger/ }).all())
    expectKept(await page.request.get((await link.getAttribute("href")) ?? ""));
  expect(
    (
      await page.request.post("/api/upload/papier", { headers: { origin: "https://mal.example" }, multipart: { a: "b" } })
    ).status(),
  ).toBe(403);
});

test("a wrong file is said in words, and what was chosen is kept", async ({ page, context, browser, baseURL }) => {
  const desk = await browser.newContext({ baseURL });
  await two(context, desk);
  await desk.close();
  await page.goto("/fr/mon-parcours/papiers");
  await page.getByLabel("Valable jusqu’au").fill("2031-05-06");
  await send(page, "a.pdf", Buffer.from("%PDF-1.7 pas un PDF"), "application/pdf");
  await expect(page).toHaveTitle(/^Erreur\s: Mes papiers/);
  await expect(page.getByRole("alert")).toContainText("Nous ne pouvons pas lire ce fichier.");
  await expect(page.getByLabel("Quel papier")).toHaveValue("cpas_certificate");
  await expect(page.getByLabel("Valable jusqu’au")).toHaveValue("2031-05-06");
  await send(page, "a.pdf", await paper(1), "application/pdf");
  await expect(page.getByText("C’est reçu.")).toBeVisible();
  await cleanWithScripts(page, "my papers");
});

test("a date of a letter is noted with its source, corrected, and taken away", async ({ page, context, browser, baseURL }) => {
  const desk = await browser.newContext({ baseURL });
  await two(context, desk);
  await desk.close();
  await page.goto("/fr/mon-parcours/droits");
  const year = String(new Date().getFullYear() + 1);
  await page.getByLabel("Qu’est-ce qui finit").selectOption("allowance_end");
  await page.getByLabel("Quel jour").fill(`${year}-05-06`);
  await page.getByLabel("Qui écrit la lettre").selectOption("onem");
  await page.getByRole("button", { name: "Noter cette date" }).click();
  await expect(page.getByText("C’est noté. Nous vous prévenons 30 et 14 jours avant.")).toBeVisible();
  const card = page.locator(".card", { hasText: "Fin des allocations de chômage" });
  await expect(card).toContainText(/6\smai/);
  await card.getByRole("link", { name: /Corriger/ }).click();
  await page.getByLabel("Quel jour").fill(`${year}-06-07`);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(card).toContainText(/7\sjuin/);
  await card.getByRole("link", { name: /Corriger/ }).click();
  await page.getByRole("button", { name: "Retirer cette date" }).click();
  await expect(page.getByText("La date est retirée.")).toBeVisible();
  await expect(card).toHaveCount(0);
});
