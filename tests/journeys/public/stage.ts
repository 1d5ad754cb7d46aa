// What a journey needs around it: a session of a given size, a phone nobody has, and the messages that would have left.
import { expect, type Page } from "@playwright/test";
import { id } from "../../../lib/kernel/id";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { system, visitor, type Member, type Mission } from "../../../lib/platform/actor";
import { asActor, publicFacts } from "../../../lib/platform/db";
import { bookSession } from "../../../lib/sessions/commands/book";
import { planSession } from "../../../lib/sessions/commands/plan";

async function mission(): Promise<Mission> {
  const [row] = await publicFacts<{ id: string }>`select id from mission where answers_any`;
  if (!row) throw new Error("the demonstration is empty");
  return id<"Mission">(row.id);
}

async function coachOf(missionId: Mission): Promise<Member<"coach">> {
  const [row] = await asActor(system(missionId, "journey"), "read", (db) => db.sql<{ membership: string; person: string }>`
    select id as membership, person_id as person from membership where role = 'coach' and status = 'active' order by id limit 1`);
  if (!row) throw new Error("the demonstration has no coach");
  return { kind: "member", missionId, role: "coach", firstName: "Claire", personId: id(row.person), membershipId: id(row.membership), sessionId: id(row.membership) };
}

/** A new information session, some days from today, planned by a coach through the portal's own command. */
export async function newSession(capacity: number, inDays: number): Promise<string> {
  const coach = await coachOf(await mission());
  const [site] = await asActor(coach, "read", (db) => db.sql<{ id: string; rooms: readonly string[] }>`select id, rooms from site order by id limit 1`);
  const plan = { site: site!.id, room: site!.rooms[0], day: addDays(brusselsDay(new Date()), inDays), from: "09:30", to: "11:00", capacity };
  const planned = await planSession.execute(coach, plan);
  if (planned.status !== "done") throw new Error(JSON.stringify(planned));
  return planned.value.session;
}

/** Somebody else takes a place, from another phone. */
export async function takenBy(session: string, firstName: string, phone: string) {
  const booked = await bookSession.execute(visitor(await mission()), { session, firstName, contact: "phone", phone });
  if (booked.status !== "done") throw new Error(JSON.stringify(booked));
}

/** How many times the person behind this number let the Mire see their answers. */
export async function answersSharedBy(phone: string): Promise<number> {
  const value = phone.replace(/^0/, "+32");
  const [row] = await asActor(
    system(await mission(), "journey"),
    "read",
    (db) => db.sql<{ count: number }>`
      select count(*) from shared_answers a join contact_point c on c.person_id = a.person_id where c.value = ${value}`,
  );
  return row?.count ?? 0;
}

let next = Math.floor(Math.random() * 900_000);

/** A Belgian mobile number that nobody used before in these journeys. */
export const newPhone = () => `0471${String((next = (next + 1) % 1_000_000)).padStart(6, "0")}`;

/** The link in the newest message to this number, as the phone would show it; `holding` are words that the message must hold. */
export async function linkSentTo(page: Page, phone: string, holding: RegExp): Promise<string> {
  const found = { link: "" };
  await expect(async () => {
    const shown = await (await page.request.get(`/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`)).text();
    const message = shown.split("<article").find((part) => holding.test(part) && part.includes("/reservation/"));
    const link = message && /\/\w[\w-]*\/reservation\/[\w-]+/.exec(message)?.[0];
    expect(link, `a message to ${phone} that says ${holding.source}`).toBeTruthy();
    found.link = link ?? "";
  }).toPass({ timeout: 30_000, intervals: [300, 500, 1_000] });
  return found.link;
}

/** From the list to the form of one session. */
export async function openForm(page: Page, session: string) {
  await page.goto(`/fr/seances/${session}`);
  await page.getByRole("link", { name: /Réserver ma place|Aller sur la liste d’attente/ }).click();
}

export async function fillByPhone(page: Page, firstName: string, phone: string) {
  await page.getByLabel("Votre prénom").fill(firstName);
  await page.getByLabel("Votre numéro de téléphone").fill(phone);
}
