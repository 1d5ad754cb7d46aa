// Meetings for tests, made through the portal's own commands.
import { system, type Member } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { linkToken } from "../lib/platform/link";
import { addHours } from "../lib/tracks/commands/meetings/hours";
import { planMeeting, planWorkshop } from "../lib/tracks/commands/meetings/plan";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "./track-world";

/** A Saturday morning in March 2031, before everything these tests plan. */
export const now = new Date("2031-03-01T08:00:00Z");
export const at = (iso: string) => ({ now: new Date(iso) });
/** Monday, at ten in Brussels. */
export const monday = { day: "2031-03-03", from: "10:00", to: "11:00" };

export type Wish = Partial<Record<"day" | "from" | "to" | "where" | "detail" | "purpose", string>>;
export const wish = (world: { readonly site: string }, person: string, more: Wish = {}) => ({
  person,
  purpose: "follow_up",
  ...monday,
  where: `${world.site}|Salle 1`,
  ...more,
});

type Coach = Member<"coach" | "coordinator">;

export async function planned(world: TrackWorld, more: Wish = {}, person = world.person, coach: Coach = world.coach, when = now) {
  const outcome = await planMeeting.execute(coach, wish(world, person, more), { now: when });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return { ...outcome.value, token: linkToken("meeting", outcome.value.attendee, 1) };
}

export const workshopWish = (world: { readonly site: string }, capacity: number, more: Wish = {}) => ({
  title: "Préparer un entretien",
  capacity: String(capacity),
  ...monday,
  where: `${world.site}|Salle 1`,
  ...more,
});

export async function workshop(world: TrackWorld, capacity: number, more: Wish = {}): Promise<string> {
  const outcome = await planWorkshop.execute(world.coach, workshopWish(world, capacity, more), { now });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.appointment;
}

/** The coach can be met from nine to noon, Monday to Friday. */
export async function openMornings(coach: Coach) {
  for (const weekday of ["1", "2", "3", "4", "5"])
    await addHours.execute(coach, { weekday, from: "09:00", to: "12:00" }, { now });
}

export const worldWithHours = async () => {
  const world = await newTrackWorld(now);
  await openMornings(world.coach);
  return world;
};

export const attendeeRow = async (attendee: string) =>
  (
    await rowsPastWalls<{
      status: string;
      plain: string | null;
      sealed: string | null;
      startsAt: Date;
      meeting: string;
      version: number;
    }>(
      `select status, reason as plain, sealed_comment as sealed, starts_at as "startsAt", appointment_id as meeting, link_version as version from attendee where id = $1`,
      [attendee],
    )
  )[0]!;

export const meetingRow = async (meeting: string) =>
  (
    await rowsPastWalls<{ status: string; taken: number; room: string | null; startsAt: Date; version: number; coach: string }>(
      `select status, taken, room, starts_at as "startsAt", version, coach_id as coach from appointment where id = $1`,
      [meeting],
    )
  )[0]!;

/** Takes away all that is planned in this Mire, so that a test begins on a free week. */
export const nothingPlanned = (world: TrackWorld) =>
  asActor(system(world.mission, "test"), "write", async (db) => {
    await db.sql`update attendee set status = 'moved' where status in ('expected', 'confirmed')`;
    await db.sql`update appointment set status = 'cancelled' where status = 'planned'`;
  });
