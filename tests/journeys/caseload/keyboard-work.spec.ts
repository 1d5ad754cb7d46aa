// A day's work done by keyboard alone: after the first address nothing is clicked, and nothing has the focus but through keys.
import { expect, test, type Page } from "@playwright/test";
import { addDocument } from "../../../lib/documents/commands/add";
import { cleanFile } from "../../../lib/documents/intake/intake";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import type { Member } from "../../../lib/platform/actor";
import { addHours } from "../../../lib/tracks/commands/meetings/hours";
import { markMeeting } from "../../../lib/tracks/commands/meetings/mark";
import { planMeeting } from "../../../lib/tracks/commands/meetings/plan";
import { writeToCoach } from "../../../lib/tracks/commands/thread";
import { signIn } from "../members";
import { someDaysAgo } from "../stage";
import { arrived, enter, focused, listens, newFamily, tabTo, title } from "./keys";
import { accompaniedBy, named } from "./people";

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

async function meetingOf(coach: Member<"coach">, person: string, daysAgo: number) {
  const day = addDays(brusselsDay(new Date()), -daysAgo);
  const wish = { person, purpose: "follow_up", day, from: "10:00", to: "10:45", where: "phone" };
  return done(await planMeeting.execute(coach, wish, { now: someDaysAgo() }));
}

/** A person for whom there is work of each kind: a meeting nobody noted, a later one that was missed, a message, a paper. */
async function workFor(coach: Member<"coach">, family: string): Promise<string> {
  const { person, seeker } = await accompaniedBy(coach, "Amal", 10);
  await named(coach, person, family);
  await meetingOf(coach, person, 3);
  const { attendee } = await meetingOf(coach, person, 2);
  done(await markMeeting.execute(coach, { attendee, mark: "absent" }, { now: new Date(Date.now() - 86_400_000) }));
  done(await writeToCoach.execute(seeker, { text: "Je peux venir quand ?" }));
  const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
  done(await addDocument.execute(seeker, { person, kind: "cpas_certificate", file, name: "attestation.pdf" }));
  for (const weekday of ["1", "2", "3", "4", "5"]) done(await addHours.execute(coach, { weekday, from: "09:00", to: "12:00" }));
  return person;
}

async function toDo(page: Page) {
  await listens(page);
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await title(page, "À faire");
}

/** From the list of what to do, to where this kind of thing is done. */
async function goAndDo(page: Page, kind: string) {
  await toDo(page);
  await enter(page, page.locator(`div:has(> #${kind}) > .waiting a`));
}

/** By Ctrl+K, to the only choice that these letters leave. */
async function goTo(page: Page, typed: string, choice: RegExp) {
  await listens(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type(typed);
  await expect(page.getByRole("option", { name: choice })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
}

test("presence, note, answer, call, paper and meeting, all by keyboard", async ({ page, context }) => {
  test.setTimeout(180_000);
  const [family] = newFamily();
  const coach = await signIn(context, "coach");
  await workFor(coach, family);
  const meetings = page.getByRole("link", { name: "Rendez-vous", exact: true });

  await test.step("who came to a meeting of some days ago", async () => {
    await page.goto("/fr/coach");
    await title(page, /^Ma journée/);
    await goTo(page, family.toLowerCase(), new RegExp(family));
    await title(page, `Amal ${family}`);
    await enter(page, meetings);
    await arrived(page, /\/rendez-vous$/);
    const past = page.getByRole("region", { name: "Passés" }).getByRole("row");
    await enter(page, past.filter({ hasNotText: "Absent" }).getByRole("link"));
    await arrived(page, /\/agenda\//);
    await enter(page, page.getByRole("button", { name: /^Présent/ }));
    await expect(page.getByRole("table")).toContainText("Noté par Claire");
  });

  await test.step("a note: n, some words, Ctrl+Enter", async () => {
    await enter(page, page.getByRole("table").getByRole("link", { name: `Amal ${family}` }));
    await arrived(page, /\/rendez-vous$/);
    await page.keyboard.press("n");
    await expect(focused(page)).toHaveAttribute("name", "noteText");
    await page.keyboard.type("Elle est venue, et cherche le matin.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("La note est gardée.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Note rapide" })).toHaveValue("");
  });

  await test.step("a message is read and answered", async () => {
    // The field of the note has kept the focus: a single key would be written into it.
    await tabTo(page, page.getByRole("complementary").getByRole("link").first());
    await goAndDo(page, "message");
    await arrived(page, /\/messages/);
    await expect(page.getByText("Je peux venir quand ?")).toBeVisible();
    await tabTo(page, page.getByLabel("Votre message"));
    await page.keyboard.type("Jeudi à 10 heures.");
    await enter(page, page.getByRole("button", { name: "Envoyer", exact: true }));
    await expect(page.getByText("Pas encore vu")).toBeVisible();
  });

  await test.step("a call after an absence is put on record", async () => {
    await goTo(page, "agenda", /^Agenda/);
    await title(page, "Agenda");
    const row = page.getByRole("row", { name: new RegExp(family) });
    await enter(page, row.getByRole("button", { name: "Pas de réponse" }));
    await expect(row).toContainText("Appel (Pas de réponse)");
  });

  await test.step("a paper is verified", async () => {
    await goAndDo(page, "paper");
    await arrived(page, /\/documents$/);
    await enter(page, page.getByRole("link", { name: /^Vérifier/ }));
    await arrived(page, /\/documents\/[\da-f-]{36}$/);
    await tabTo(page, page.getByLabel("Il convient", { exact: true }));
    await page.keyboard.press("Space");
    await enter(page, page.getByRole("button", { name: "Enregistrer la réponse" }));
    await expect(page.getByText("Votre réponse est notée.")).toBeVisible();
  });

  await test.step("a meeting is planned at a free hour", async () => {
    await enter(page, meetings);
    await arrived(page, /\/rendez-vous$/);
    await enter(page, page.locator('main a[href$="/rendez-vous/nouveau"]'));
    await arrived(page, /\/nouveau$/);
    await enter(page, page.locator("#libres ~ ul a").first());
    await arrived(page, /\/nouveau\?.*de=/);
    const where = page.getByLabel("Où", { exact: true });
    await tabTo(page, where);
    await page.keyboard.type("Par té");
    await expect(where).toHaveValue("phone");
    await enter(page, page.getByRole("button", { name: "Fixer le rendez-vous" }));
    await expect(page.getByRole("region", { name: "À venir" })).toContainText("Pas encore confirmé");
  });

  await test.step("none of it waits any longer", async () => {
    await toDo(page);
    for (const kind of ["absence", "message", "paper"]) await expect(page.locator(`#${kind}`)).toHaveCount(0);
  });
});
