import { addDays, type PlainDate } from "../lib/kernel/plain-date";
import { id } from "../lib/kernel/id";
import { brusselsDay, brusselsInstant } from "../lib/kernel/zoned";
import { shippedRuleSets } from "../lib/eligibility/model";
import { firstNameKey } from "../lib/people/model";
import { system, type Member, type Mission, type Role } from "../lib/platform/actor";
import { visitor } from "../lib/platform/actor";
import { asActor, disconnect, publicFacts } from "../lib/platform/db";
import { env } from "../lib/platform/env";
import { bookSession, joinQueue } from "../lib/sessions/commands/book";
import { markAttendance } from "../lib/sessions/commands/attend";
import { closeSession, planSession } from "../lib/sessions/commands/plan";
import { sessionSheet } from "../lib/sessions/queries/desk";
import { demoMissions, demoPeople, type DemoMission } from "./demo-data";
import { fillTracks } from "./demo-tracks";
import { asOwner } from "./owner";

/** Fills an empty database with two invented Mires, through the portal's own commands. */
export async function fillDemonstration(now = new Date()): Promise<{ readonly created: boolean }> {
  if (env().MIRE_MODE === "production") throw new Error("the demonstration is never written in production");
  const [known] = await publicFacts<{ count: number }>`select count(*) from mission`;
  if (known && known.count > 0) return { created: false };
  for (const mission of demoMissions) await fill(mission, now);
  return { created: true };
}

async function fill(mission: DemoMission, now: Date) {
  const [made] = await asOwner<{ id: string }>(
    `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory) values (uuidv7(), $1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      mission.code,
      mission.name,
      mission.shortName,
      mission.hosts,
      mission.answersAny,
      mission.phone,
      mission.email,
      mission.territory,
    ],
  );
  if (!made) throw new Error("the demonstration's Mire was not written");
  const missionId = id<"Mission">(made.id);
  const coaches = await settle(missionId, mission);
  const [coach] = coaches;
  if (!coach) throw new Error("a demonstration needs a coach");
  await sessionsOf(missionId, coach, now);
  await fillTracks(missionId, coaches, now);
}

/** Places, hours, rules and the people who work there; gives its coaches. */
const settle = (missionId: Mission, mission: DemoMission) =>
  asActor(system(missionId, "demonstration"), "write", async ({ tables }) => {
    for (const { openings, ...site } of mission.sites) {
      const { id: siteId } = await tables.site.create({ data: { ...site, rooms: [...site.rooms] } });
      await tables.openingHours.createMany({
        data: openings.map(([weekday, opens, closes]) => ({ siteId, weekday, opens, closes })),
      });
    }
    const date = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null);
    await tables.ruleSet.createMany({
      data: shippedRuleSets.map((set) => ({ ...set, validFrom: date(set.validFrom), validTo: date(set.validTo) })),
    });
    const members: Member[] = [];
    for (const { role, firstName, familyName, organisation, phone, email } of mission.members) {
      const person = await tables.person.create({
        data: { firstName, firstNameKey: firstNameKey(firstName), familyName, channel: email ? "email" : "none" },
      });
      const contacts = [phone && { kind: "phone", value: phone }, email && { kind: "email", value: email }].flatMap(
        (contact) => contact || [],
      );
      await tables.contactPoint.createMany({
        data: contacts.map((contact) => ({
          ...contact,
          personId: person.id,
          firstNameKey: person.firstNameKey,
          verifiedAt: new Date(),
        })),
      });
      const membership = await tables.membership.create({
        data: { personId: person.id, role, organisation: organisation ?? null },
      });
      members.push({
        kind: "member",
        missionId,
        role: role as Role,
        firstName,
        personId: id(person.id),
        membershipId: id(membership.id),
        sessionId: id(membership.id),
      });
    }
    return members.filter((one): one is Member<"coach"> => one.role === "coach");
  });

// Days from today; a weekday is chosen so that no session falls on a week-end.
const calendar = [
  { in: -12, from: "09:30", to: "11:00", site: 0, capacity: 12, people: [0, 1, 2, 3, 4], closed: true },
  { in: -1, from: "14:00", to: "15:30", site: 0, capacity: 10, people: [5, 6, 7, 8, 9, 10], closed: false },
  { in: 2, from: "09:30", to: "11:00", site: 0, capacity: 6, people: [11, 12, 13, 14, 15, 2], closed: false },
  { in: 4, from: "14:00", to: "15:30", site: 1, capacity: 12, people: [0, 3, 8], closed: false },
  { in: 9, from: "09:30", to: "11:00", site: 0, capacity: 12, people: [], closed: false },
  { in: 11, from: "14:00", to: "15:30", site: 1, capacity: 10, people: [6], closed: false },
  { in: 16, from: "09:30", to: "11:00", site: 0, capacity: 12, people: [], closed: false },
] as const;

async function sessionsOf(missionId: Mission, coach: Member, now: Date) {
  const sites = await asActor(coach, "read", ({ tables }) => tables.site.findMany({ orderBy: { id: "asc" } }));
  for (const plan of calendar) {
    const site = sites[plan.site] ?? sites[0];
    if (!site) throw new Error("a demonstration needs a site");
    const day = weekdayFrom(brusselsDay(now), plan.in);
    const before = new Date(brusselsInstant(day, plan.from).getTime() - 6 * 86_400_000);
    const at = before < now ? before : now;
    const room = site.rooms[0] ?? "Salle";
    const planned = await planSession.execute(
      coach,
      { site: site.id, room, day, from: plan.from, to: plan.to, capacity: plan.capacity },
      { now: at },
    );
    if (planned.status !== "done") throw new Error(`a demonstration session was refused: ${JSON.stringify(planned)}`);
    await peopleOf(missionId, planned.value.session, plan.people, at);
    if (plan.closed) await attended(coach, planned.value.session, brusselsInstant(day, plan.to));
  }
}

/** The last of a full session join its queue. */
async function peopleOf(missionId: Mission, session: string, people: readonly number[], at: Date) {
  const extra = people.length >= 6 ? [0, 4] : [];
  for (const index of [...people, ...extra]) {
    const [firstName, contact, locale] = demoPeople[index] ?? demoPeople[0];
    const reach =
      contact === null
        ? { contact: "none" }
        : contact.startsWith("+")
          ? { contact: "phone", phone: contact }
          : { contact: "email", email: contact };
    const typed = { session, firstName, locale, ...reach };
    const booked = await bookSession.execute(visitor(missionId), typed, { now: at });
    if (booked.status === "refused") await joinQueue.execute(visitor(missionId), typed, { now: at });
  }
}

async function attended(coach: Member, session: string, at: Date) {
  const sheet = await sessionSheet.ask(coach, { id: session }, at);
  for (const [index, line] of (sheet?.lines ?? []).entries()) {
    if (index === 1) continue;
    const mark = index === 2 ? "excused" : "present";
    await markAttendance.execute(
      coach,
      {
        id: crypto.randomUUID(),
        booking: line.booking,
        mark,
        at: at.toISOString(),
        ...(mark === "excused" ? { reason: "Enfant malade" } : {}),
      },
      { now: at },
    );
  }
  await closeSession.execute(coach, { session }, { now: at });
}

function weekdayFrom(today: PlainDate, days: number): PlainDate {
  const day = addDays(today, days);
  const weekday = brusselsInstant(day, "12:00").getUTCDay();
  if (weekday === 0) return addDays(day, days < 0 ? -2 : 1);
  return weekday === 6 ? addDays(day, days < 0 ? -1 : 2) : day;
}

/** The ways in that `npm start` prints; they stand on the sign-in page and exist outside production only. */
export const demonstrationDoors = (origin: string): readonly { readonly label: string; readonly url: string }[] => [
  { label: "Sign-in with one click, six roles", url: `${origin}/fr/connexion` },
  { label: "Mails and SMS that would have left", url: `${origin}/dev/messages` },
  { label: "The second Mire", url: `${origin.replace("://localhost", "://autre.localhost")}/fr` },
];

export { disconnect };
