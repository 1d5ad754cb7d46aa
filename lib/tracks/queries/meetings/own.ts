import { z } from "zod";
import { brusselsDay } from "../../../kernel/zoned";
import { openFor, openKeyOf } from "../../../people/facts";
import type { Actor } from "../../../platform/actor";
import type { Db } from "../../../platform/db";
import { linkToken } from "../../../platform/link";
import { query, queryAbout } from "../../../platform/query";
import { standForPerson, standOnLink } from "../../../platform/reach";
import { hoursOf } from "../../facts/meetings";
import { placesOf, type PlaceRow } from "../../facts/own-meetings";
import { linkIsOver, spanOf } from "../../facts/own-place";
import type { Interval } from "../../model/meetings";
import { aSeekerAlone, whoHoldsThePlace } from "../../policy";
import { attendanceFacts, isAwaited, type AttendanceFacts } from "../../rules/meetings";
import { freeSlots } from "../../rules/slots";
import { ownInput } from "../../schema/meetings";

type Hidden = "person" | "linkVersion" | "sealedComment" | "coach" | "markedBy" | "siteId" | "meeting" | "meetingStatus";

/** A meeting as its own person sees it. `standing` adds what the clock makes of it; `canMove`: its coach’s free times may be asked for. */
export type OwnMeeting = Omit<PlaceRow, Hidden> & {
  readonly token: string;
  readonly standing: PlaceRow["status"] | "over";
  readonly canMove: boolean;
  readonly comment: string | null;
};

function own(row: PlaceRow, comment: string | null, now: Date): OwnMeeting {
  const {
    person: _p,
    linkVersion,
    sealedComment: _c,
    coach: _w,
    markedBy: _m,
    siteId: _s,
    meeting: _i,
    meetingStatus: _t,
    ...shown
  } = row;
  const isOver = isAwaited(row) && row.endsAt <= now;
  const mayMove = isAwaited(row) ? row.startsAt > now : ["absent", "excused", "cancelled_by_mire"].includes(row.status);
  return {
    ...shown,
    token: linkToken("meeting", row.id, linkVersion),
    standing: isOver ? "over" : row.status,
    canMove: row.kind === "individual" && mayMove,
    comment,
  };
}

export const commentIn = (key: Buffer | null, row: Pick<PlaceRow, "id" | "sealedComment">): string | null => {
  if (!row.sealedComment) return null;
  const opened = openFor(key, `attendee|comment|${row.id}`, row.sealedComment) as { text: string } | null;
  return opened?.text ?? null;
};

export type MyMeetings = {
  readonly coming: readonly OwnMeeting[];
  /** The last twenty, newest first. */
  readonly past: readonly OwnMeeting[];
  readonly facts: AttendanceFacts;
  /** The address of one's calendar; null until it is asked for. */
  readonly feed: string | null;
};

export async function feedTokenOf(db: Db, membership: string): Promise<string | null> {
  const [row] = await db.sql<{ version: number }>`select version::int from feed where membership_id = ${membership}::uuid`;
  return row ? linkToken("feed", membership, row.version) : null;
}

/** A job seeker's own meetings, what the Mire wrote of those that are past, and what they answered. */
export const myMeetings = query({
  name: "meetings.mine",
  input: z.strictObject({}),
  policy: aSeekerAlone,
  fetch: async ({ db, actor, now }): Promise<MyMeetings> => {
    const rows = await placesOf(db, actor.personId);
    const key = rows.some(({ sealedComment }) => sealedComment) ? await openKeyOf(db, actor.personId) : null;
    const all = rows.map((row) => own(row, commentIn(key, row), now));
    const coming = all.filter(({ standing, endsAt }) => endsAt > now && (standing === "expected" || standing === "confirmed"));
    const past = all
      .filter((one) => !coming.includes(one))
      .toReversed()
      .slice(0, 20);
    return { coming, past, facts: attendanceFacts(rows), feed: await feedTokenOf(db, actor.membershipId) };
  },
});

type Reference = { readonly id: string; readonly version: number | null };

/** One place, reached by its link or by its own person; the walls are told what the link is about. */
async function reached(db: Db, actor: Actor, { id, version }: Reference, now: Date) {
  const byLink = version !== null;
  if (byLink) await standOnLink(db, id);
  const [at] = await db.sql<{ person: string; endsAt: Date }>`
    select person_id as person, ends_at as "endsAt" from attendee where id = ${id}::uuid and link_version = coalesce(${version}::int, link_version)`;
  if (!at) return null;
  if (byLink && (await linkIsOver(db, actor.missionId, at.endsAt, now))) return null;
  if (byLink) await standForPerson(db, at.person);
  const [row] = await placesOf(db, at.person, id);
  return row ? { byLink, person: at.person, row } : null;
}

/** What a link opens: when and where, and no word of what it is about or of any other meeting. */
export type LinkedMeeting = Omit<OwnMeeting, "purpose" | "title" | "comment" | "reason" | "cancelReason">;

/** One meeting, for whoever holds its link, until some days after it (a parameter). */
export const meetingByLink = queryAbout({
  name: "meetings.by_link",
  input: ownInput,
  visitors: "may ask",
  load: ({ db, actor, input, now }) => reached(db, actor, input.attendee, now),
  policy: whoHoldsThePlace,
  fetch: async ({ subject, now }): Promise<LinkedMeeting> => {
    const { purpose: _p, title: _t, comment: _c, reason: _r, cancelReason: _w, ...shown } = own(subject.row, null, now);
    return shown;
  },
});

export type OwnTimes = { readonly meeting: LinkedMeeting; readonly slots: readonly Interval[] };

/** The coach's free times, for a meeting of one person that may move: a few a day, so that weeks fit on a phone. */
export const timesForMove = queryAbout({
  name: "meetings.times_for_move",
  input: ownInput,
  visitors: "may ask",
  load: ({ db, actor, input, now }) => reached(db, actor, input.attendee, now),
  policy: whoHoldsThePlace,
  fetch: async ({ db, subject: { row }, now }): Promise<OwnTimes> => {
    const { purpose: _p, title: _t, comment: _c, reason: _r, cancelReason: _w, ...meeting } = own(row, null, now);
    if (!meeting.canMove) return { meeting, slots: [] };
    const { from, until, earliest, days } = spanOf(now);
    const { openings, busy } = await hoursOf(db, { coach: row.coach, from, until, site: row.siteId, room: row.room });
    const mine = await db.sql<Interval>`
      select starts_at as "startsAt", ends_at as "endsAt" from attendee where person_id = ${row.person}::uuid and status in ('expected', 'confirmed') and ends_at > ${from}::timestamptz`;
    const minutes = (row.endsAt.getTime() - row.startsAt.getTime()) / 60_000;
    const slots = freeSlots(openings, [...busy, ...mine], { from: brusselsDay(now), days, minutes, earliest, site: row.siteId });
    return { meeting, slots: spread(slots) };
  },
});

const perDay = 3;
const inAll = 15;

/** Morning and afternoon of each day rather than all the half hours of the first. */
function spread(slots: readonly Interval[]): readonly Interval[] {
  const days = Map.groupBy(slots, ({ startsAt }) => brusselsDay(startsAt));
  const some = [...days.values()].flatMap((day) => {
    const step = Math.max(1, Math.ceil(day.length / perDay));
    return day.filter((_, at) => at % step === 0).slice(0, perDay);
  });
  return some.slice(0, inAll).map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}
