// What a journey needs around it: a session of a given size, a phone nobody has, and the messages that would have left.
import { expect, type Page } from "@playwright/test";
import { id } from "../../lib/kernel/id";
import { addDays } from "../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant, brusselsTime } from "../../lib/kernel/zoned";
import { system, visitor, type Member, type Mission } from "../../lib/platform/actor";
import { asActor, publicFacts } from "../../lib/platform/db";
import { openLink } from "../../lib/platform/link";
import { bookFor, bookSession } from "../../lib/sessions/commands/book";
import { planSession } from "../../lib/sessions/commands/plan";

/** The two Mires of the demonstration; the first answers on any host, the second on `autre.localhost`. */
export type Mire = "vallonbois" | "hauteforge";

export async function missionOf(mire: Mire = "vallonbois"): Promise<Mission> {
  const [row] = await publicFacts<{ id: string }>`select id from mission where code = ${mire}`;
  if (!row) throw new Error("the demonstration is empty");
  return id<"Mission">(row.id);
}

/** The first of the demonstration who has this role, as an actor of its commands. */
export async function memberOf<R extends Member["role"]>(role: R, mire?: Mire): Promise<Member<R>> {
  const missionId = await missionOf(mire);
  const [row] = await asActor(
    system(missionId, "journey"),
    "read",
    (db) => db.sql<{ membership: string; person: string; firstName: string }>`
    select m.id as membership, m.person_id as person, p.first_name as "firstName" from membership m join person p on p.id = m.person_id
    where m.role = ${role} and m.status = 'active' order by m.created_at, m.id limit 1`,
  );
  if (!row) throw new Error(`the demonstration has no ${role}`);
  return {
    kind: "member",
    missionId,
    role,
    firstName: row.firstName,
    personId: id(row.person),
    membershipId: id(row.membership),
    sessionId: id(row.membership),
  };
}

type Plan = { readonly inDays: number; readonly from?: string; readonly to?: string; readonly mire?: Mire };

/** A new information session, some days from today (before it, when negative), planned by a host through the portal's own command. */
export async function newSession(capacity: number, plan: number | Plan): Promise<string> {
  const { inDays, from = "09:30", to = "11:00", mire } = typeof plan === "number" ? { inDays: plan } : plan;
  // Somebody who receives nobody, in a room of its own: the demonstration's coaches and rooms have meetings at any hour.
  const host = await memberOf("coordinator", mire);
  const [site] = await asActor(host, "read", (db) => db.sql<{ id: string }>`select id from site order by id limit 1`);
  const day = addDays(brusselsDay(new Date()), inDays);
  // What is past was planned a week before it.
  const now = inDays < 0 ? new Date(brusselsInstant(day, from).getTime() - 7 * 86_400_000) : new Date();
  const planned = await planSession.execute(
    host,
    { site: site!.id, room: "Salle des séances", day, from, to, capacity },
    { now },
  );
  if (planned.status !== "done") throw new Error(JSON.stringify(planned));
  return planned.value.session;
}

type Booker = { readonly mire?: Mire; readonly at?: Date };

/** A session that begins within two hours, so that presences are open, with these people, none of whom can be reached. */
export async function sessionSoon(...names: readonly string[]): Promise<{ session: string; bookings: readonly string[] }> {
  const session = await newSession(12, soon(new Date()));
  const coach = await memberOf("coach");
  const bookings: string[] = [];
  for (const firstName of names) {
    const booked = await bookFor.execute(coach, { session, firstName, contact: "none" });
    if (booked.status !== "done") throw new Error(JSON.stringify(booked));
    bookings.push(booked.value.booking);
  }
  return { session, bookings };
}

/** A start that can be written without doubt at this time of this day: its session ends before midnight, and no clock goes back meanwhile. */
function soon(now: Date): Plan {
  const today = brusselsDay(now);
  for (let minutes = 100; minutes >= 5; minutes -= 5) {
    const at = new Date(now.getTime() + minutes * 60_000);
    const [day, from] = [brusselsDay(at), brusselsTime(at)];
    const later = brusselsTime(new Date(at.getTime() + 60 * 60_000));
    const to = later > from ? later : "23:59";
    if (to > from && Math.abs(brusselsInstant(day, from).getTime() - at.getTime()) < 60_000)
      return { inDays: day === today ? 0 : 1, from, to };
  }
  throw new Error("no session can begin within two hours");
}

/** Somebody else takes a place, from another phone. */
export async function takenBy(session: string, firstName: string, phone: string, { mire, at }: Booker = {}) {
  const typed = { session, firstName, contact: "phone", phone };
  const booked = await bookSession.execute(visitor(await missionOf(mire)), typed, at && { now: at });
  if (booked.status !== "done") throw new Error(JSON.stringify(booked));
}

export type Held = { readonly booking: string; readonly token: string; readonly paperCode: string };

/** A place of somebody with neither phone nor e-mail: what their paper says. */
export async function heldBy(session: string, firstName: string, { mire, at }: Booker = {}): Promise<Held> {
  const missionId = await missionOf(mire);
  const booked = await bookSession.execute(visitor(missionId), { session, firstName, contact: "none" }, at && { now: at });
  if (booked.status !== "done" || !booked.value.token) throw new Error(JSON.stringify(booked));
  const { token } = booked.value;
  const [row] = await asActor(
    system(missionId, "journey"),
    "read",
    (db) => db.sql<Omit<Held, "token">>`
    select id as booking, paper_code as "paperCode" from booking where id = ${openLink("booking", token)?.id ?? ""}::uuid`,
  );
  return { ...row!, token };
}

/** How many times the person behind this number let the Mire see their answers. */
export async function answersSharedBy(phone: string): Promise<number> {
  const value = phone.replace(/^0/, "+32");
  const [row] = await asActor(
    system(await missionOf(), "journey"),
    "read",
    (db) => db.sql<{ count: number }>`
      select count(*) from shared_answers a join contact_point c on c.person_id = a.person_id where c.value = ${value}`,
  );
  return row?.count ?? 0;
}

let next = Math.floor(Math.random() * 900_000);

/** When the bookings of a session of the last days were made. */
export const someDaysAgo = () => new Date(Date.now() - 6 * 86_400_000);

/** A Belgian mobile number that nobody used before in these journeys. */
export const newPhone = () => `0471${String((next = (next + 1) % 1_000_000)).padStart(6, "0")}`;

/** The link in the newest message to this number, as the phone would show it; `holding` are words that the message must hold. */
export async function linkSentTo(page: Page, phone: string, holding: RegExp, folder = "reservation"): Promise<string> {
  const link = new RegExp(`/\\w[\\w-]*/${folder}/[\\w-]+`);
  const found = { link: "" };
  await expect(async () => {
    const shown = await (await page.request.get(`/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`)).text();
    const message = shown.split("<article").find((part) => holding.test(part) && part.includes(`/${folder}/`));
    const sent = message && link.exec(message)?.[0];
    expect(sent, `a message to ${phone} that says ${holding.source}`).toBeTruthy();
    found.link = sent ?? "";
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
