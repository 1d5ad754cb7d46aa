// Meetings of the demonstration: every status, a workshop, hours of the coaches, a chain after an absence; through the portal's own commands.
import { addDays, type PlainDate } from "../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../lib/kernel/zoned";
import type { Member } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { addHours, addTimeOff, renewFeed } from "../lib/tracks/commands/meetings/hours";
import { cancelMeeting } from "../lib/tracks/commands/meetings/manage";
import { followAbsence, markMeeting } from "../lib/tracks/commands/meetings/mark";
import { commentMeeting, confirmMeeting, excuseMeeting } from "../lib/tracks/commands/meetings/own";
import { planMeeting, planWorkshop } from "../lib/tracks/commands/meetings/plan";
import { addPerson } from "../lib/tracks/commands/meetings/seats";
import { weekdayOf } from "../lib/tracks/rules/slots";
import type { DemoTrack, Filler } from "./demo-track";

const day = 86_400_000;

type Outcome<Value> = { readonly status: string; readonly value?: Value };

/** Two may want the same hour of an invented week: what is refused is simply not there. */
const done = <Value>(outcome: Outcome<Value>): Value | null => (outcome.status === "done" ? (outcome.value ?? null) : null);

/** The nearest working day, so many days from today. */
function workingDay(now: Date, days: number): PlainDate {
  const at = addDays(brusselsDay(now), days);
  const weekday = weekdayOf(at);
  return weekday < 6 ? at : addDays(at, weekday === 6 ? (days < 0 ? -1 : 2) : days < 0 ? -2 : 1);
}

type Wish = {
  readonly of: number;
  readonly in: number;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly where?: string;
  readonly then?: "present" | "absent" | "excused" | "warned" | "confirmed" | "cancelled";
};

const wishes: readonly Wish[] = [
  { of: 0, in: -42, from: "09:00", to: "10:00", purpose: "interview", then: "present" },
  { of: 0, in: -28, from: "10:30", to: "11:15", purpose: "follow_up", then: "present" },
  { of: 0, in: -21, from: "10:30", to: "11:15", purpose: "cv", then: "absent" },
  { of: 0, in: -14, from: "10:30", to: "11:15", purpose: "cv", then: "present" },
  { of: 0, in: -6, from: "14:00", to: "14:30", purpose: "follow_up", where: "phone", then: "warned" },
  { of: 0, in: 3, from: "10:30", to: "11:15", purpose: "follow_up" },
  { of: 0, in: 17, from: "10:30", to: "11:15", purpose: "job_search" },
  { of: 1, in: -20, from: "14:00", to: "15:00", purpose: "interview", then: "present" },
  { of: 1, in: -3, from: "11:15", to: "12:00", purpose: "follow_up", then: "absent" },
  { of: 2, in: -9, from: "13:00", to: "14:00", purpose: "interview", then: "present" },
  { of: 2, in: 2, from: "13:00", to: "13:45", purpose: "agreement", then: "confirmed" },
  { of: 3, in: -5, from: "15:00", to: "15:45", purpose: "job_search", then: "excused" },
  { of: 3, in: 1, from: "15:30", to: "16:15", purpose: "job_search", where: "video", then: "confirmed" },
  { of: 4, in: -11, from: "09:00", to: "09:45", purpose: "cv", then: "absent" },
  { of: 5, in: 5, from: "16:00", to: "16:45", purpose: "follow_up", then: "cancelled" },
  { of: 6, in: 2, from: "16:00", to: "16:45", purpose: "follow_up", where: "phone" },
  { of: 8, in: 4, from: "11:15", to: "12:00", purpose: "follow_up" },
];

export const fillMeetings: Filler = async (tracks, now) => {
  const [first] = tracks;
  if (!first) return;
  const house = await houseOf(first.coach);
  for (const coach of new Map(tracks.map((one) => [one.coach.membershipId, one.coach])).values()) await hoursOf(coach, now);
  for (const wish of wishes) {
    const track = tracks[wish.of];
    if (track) await one(track, wish, house, now);
  }
  await workshop(first.coach, tracks.slice(0, 4), house, now);
};

const houseOf = (coach: Member) =>
  asActor(coach, "read", async ({ tables }) => {
    const [site] = await tables.site.findMany({ orderBy: { id: "asc" }, take: 1 });
    return site ? [site.id, site.rooms[1] ?? site.rooms[0]].join("|") : "phone";
  });

async function hoursOf(coach: Member, now: Date) {
  for (const weekday of ["1", "2", "3", "4", "5"])
    await addHours.execute(coach, { weekday, from: "09:00", to: "12:00" }, { now });
  for (const weekday of ["1", "2", "4"]) await addHours.execute(coach, { weekday, from: "13:00", to: "17:00" }, { now });
  const from = workingDay(now, 24);
  await addTimeOff.execute(coach, { fromDay: from, untilDay: addDays(from, 4) }, { now });
  await renewFeed.execute(coach, {}, { now });
}

async function one(track: DemoTrack, { in: days, then, where, ...wish }: Wish, house: string, now: Date) {
  const on = workingDay(now, days);
  const startsAt = brusselsInstant(on, wish.from);
  const planned = new Date(Math.min(now.getTime(), Math.max(track.openedAt.getTime() + day / 4, startsAt.getTime() - 7 * day)));
  const typed = { person: track.person, purpose: wish.purpose, day: on, from: wish.from, to: wish.to, where: where ?? house };
  const made = done(await planMeeting.execute(track.coach, typed, { now: planned }));
  if (!made) return;
  await afterwards(track, made, then, { startsAt, planned, now });
}

type Made = { readonly attendee: string; readonly appointment: string };
type When = { readonly startsAt: Date; readonly planned: Date; readonly now: Date };

async function afterwards({ coach, seeker }: DemoTrack, { attendee, appointment }: Made, then: Wish["then"], when: When) {
  const soon = { now: new Date(when.planned.getTime() + 60_000) };
  const begun = { now: new Date(when.startsAt.getTime() + 20 * 60_000) };
  if (then === "confirmed") await confirmMeeting.execute(seeker, { attendee }, soon);
  if (then === "warned") await excuseMeeting.execute(seeker, { attendee, reason: "Rendez-vous à l’école de mon fils" }, soon);
  if (then === "cancelled") await cancelMeeting.execute(coach, { meeting: appointment, reason: "Formation de l’équipe" }, soon);
  if (then === "present") await markMeeting.execute(coach, { attendee, mark: "present" }, begun);
  if (then === "excused")
    await markMeeting.execute(coach, { attendee, mark: "excused", reason: "Malade, certificat reçu" }, begun);
  if (then === "absent") await absent(coach, seeker, attendee, begun.now, when.now);
}

async function absent(coach: Member, seeker: Member, attendee: string, at: Date, now: Date) {
  await markMeeting.execute(coach, { attendee, mark: "absent" }, { now: at });
  const called = new Date(at.getTime() + day / 6);
  if (called < now) await followAbsence.execute(coach, { attendee, step: "call", outcome: "no_answer" }, { now: called });
  const text = "Le bus n’est pas passé. J’ai appelé à midi.";
  if (seeker.firstName === "Yasmina")
    await commentMeeting.execute(seeker, { attendee, text }, { now: new Date(at.getTime() + day) });
}

async function workshop(coach: Member, people: readonly DemoTrack[], house: string, now: Date) {
  const typed = {
    title: "Préparer un entretien d’embauche",
    day: workingDay(now, 8),
    from: "13:30",
    to: "16:00",
    where: house,
    capacity: "6",
  };
  const made = done(await planWorkshop.execute(coach, typed, { now }));
  if (!made) return;
  for (const { person } of people) await addPerson.execute(coach, { meeting: made.appointment, person }, { now });
}
