// Steps of the journeys of agreements: what a phone was told, and a signature.
import { expect, type Browser, type Page } from "@playwright/test";
import { system } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { newMember } from "../members";
import { missionOf } from "../stage";

/** What the newest message to this number or address holds, as its owner would see it. */
export async function toldTo(page: Page, contact: string, pattern: RegExp): Promise<string> {
  const found = { text: "" };
  await expect(async () => {
    const shown = await (await page.request.get(`/dev/messages?a=${encodeURIComponent(contact.replace(/^0/, "+32"))}`)).text();
    found.text = pattern.exec(shown)?.[1] ?? "";
    expect(found.text, pattern.source).toBeTruthy();
  }).toPass({ timeout: 30_000, intervals: [300, 500, 1_000] });
  return found.text;
}

export const signatureLink = /(\/\w[\w-]*\/signature\/[\w-]{45})/;
export const sixDigits = /(\d{6})\s:\svotre code/;

export const onAPhone = (browser: Browser) =>
  browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

export async function signNamed(page: Page, name: string) {
  await page.getByLabel("Votre prénom et votre nom").fill(name);
  await page.getByLabel("J’ai lu la convention, ou quelqu’un me l’a lue.").check();
  await page.getByRole("button", { name: "Je signe", exact: true }).click();
}

/** Who booked with this number has an account, and the number is known to be theirs. */
export async function withProvedPhone(phone: string) {
  const seeker = await newMember("seeker", { phone });
  await asActor(
    system(await missionOf(), "journey"),
    "write",
    (db) => db.sql`update contact_point set verified_at = now() where person_id = ${seeker.member.personId}::uuid`,
  );
  return seeker;
}
