import { z } from "zod";
import type { Db } from "../../platform/db";
import { linkInput, linkToken } from "../../platform/link";
import { anyone } from "../../platform/policy";
import { query } from "../../platform/query";
import { parametersOn } from "../../missions/facts";
import { brusselsDay } from "../../kernel/zoned";
import type { BookingStatus, InfoSession } from "../model";
import { aSeeker, whoHoldsTheLink } from "../policy";
import { bookingCloses, decideOpen, seatsLeft } from "../rules";

/** A session as the public sees it. `seatsLeft` is what was true a moment ago: the booking itself decides. */
export type SessionCard = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly language: string;
  readonly interpreter: string | null;
  readonly stepFree: boolean;
  readonly siteId: string;
  readonly site: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly transport: string;
  readonly seatsLeft: number;
  readonly waiting: number;
  readonly closesAt: Date;
  /** Grows with each change of plan. */
  readonly version: number;
  readonly state: "open" | "full" | "booking_closed" | "session_cancelled";
};

type Row = InfoSession & Omit<SessionCard, "seatsLeft" | "closesAt" | "state">;

const cardsWhere = {
  coming: (db: Db, now: Date) => db.sql<Row>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity, s.taken, s.status, s.room, s.language, s.interpreter, s.step_free as "stepFree", s.version,
      p.id as "siteId", p.name as site, p.street, p.postal_code as "postalCode", p.locality, p.transport,
      (select count(*) from booking b where b.session_id = s.id and b.mission_id = s.mission_id and b.status = 'waiting') as waiting
    from info_session s join site p on p.id = s.site_id where s.starts_at > ${now}::timestamptz and s.status = 'open' order by s.starts_at limit 60`,
  these: (db: Db, ids: readonly string[]) => db.sql<Row>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity, s.taken, s.status, s.room, s.language, s.interpreter, s.step_free as "stepFree", s.version,
      p.id as "siteId", p.name as site, p.street, p.postal_code as "postalCode", p.locality, p.transport,
      (select count(*) from booking b where b.session_id = s.id and b.mission_id = s.mission_id and b.status = 'waiting') as waiting
    from info_session s join site p on p.id = s.site_id where s.id = any(${ids}::uuid[])`,
};

async function cards(rows: readonly Row[], db: Db, missionId: string, now: Date): Promise<readonly SessionCard[]> {
  const house = await parametersOn(db, missionId, brusselsDay(now));
  return rows.map(({ capacity, taken, status, ...row }) => {
    const session = { ...row, capacity, taken, status };
    const open = decideOpen(session, house, now);
    const left = seatsLeft(session);
    return {
      ...row,
      seatsLeft: left,
      closesAt: bookingCloses(session, house),
      state: open.ok ? (left > 0 ? "open" : "full") : open.refusal,
    };
  });
}

/** The coming information sessions of the Mire, soonest first. */
export const openSessions = query({
  name: "sessions.open",
  input: z.strictObject({}),
  policy: anyone,
  keepFor: 1_000,
  fetch: async ({ db, actor, now }) => cards(await cardsWhere.coming(db, now), db, actor.missionId, now),
});

/** One session, at most a second old. */
export const sessionToBook = query({
  name: "sessions.one",
  input: z.strictObject({ id: z.uuid() }),
  policy: anyone,
  keepFor: 1_000,
  fetch: async ({ db, actor, input, now }) =>
    (await cards(await cardsWhere.these(db, [input.id]), db, actor.missionId, now))[0] ?? null,
});

/** One session as it stands: for the page that answers a form, where a place that was just taken must show as taken. */
export const sessionNow = query({
  name: "sessions.one_now",
  input: z.strictObject({ id: z.uuid() }),
  policy: anyone,
  fetch: async ({ db, actor, input, now }) =>
    (await cards(await cardsWhere.these(db, [input.id]), db, actor.missionId, now))[0] ?? null,
});

/** A booking as its own person sees it. */
export type OwnBooking = {
  readonly id: string;
  readonly token: string;
  readonly status: BookingStatus;
  readonly firstName: string;
  readonly paperCode: string;
  readonly hasContact: boolean;
  readonly locale: string;
  readonly offerUntil: Date | null;
  readonly confirmedAt: Date | null;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly movedTo: string | null;
  readonly session: SessionCard;
  readonly isOver: boolean;
};

type OwnRow = Omit<OwnBooking, "token" | "session" | "isOver" | "movedTo"> & {
  readonly sessionId: string;
  readonly linkVersion: number;
  readonly movedTo: string | null;
};

async function own(db: Db, rows: readonly OwnRow[], missionId: string, now: Date): Promise<readonly OwnBooking[]> {
  const sessions = await cards(
    await cardsWhere.these(
      db,
      rows.map(({ sessionId }) => sessionId),
    ),
    db,
    missionId,
    now,
  );
  return rows.flatMap(({ linkVersion, movedTo, sessionId, ...row }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    if (!session) return [];
    const token = linkToken("booking", row.id, linkVersion);
    return [{ ...row, session, isOver: session.endsAt <= now, token, movedTo: movedTo && linkToken("booking", movedTo, 1) }];
  });
}

/** What a link opens: one booking, until some days after the session (a parameter). */
export const bookingByLink = query({
  name: "sessions.booking_by_link",
  input: z.strictObject({ token: linkInput("booking") }),
  policy: whoHoldsTheLink,
  fetch: async ({ db, actor, input, now }) => {
    const house = await parametersOn(db, actor.missionId, brusselsDay(now));
    const [row] = await db.sql<OwnRow>`
      select b.id, b.session_id as "sessionId", b.status, p.first_name as "firstName", b.paper_code as "paperCode", p.channel <> 'none' as "hasContact", p.locale,
        b.offer_until as "offerUntil", b.confirmed_at as "confirmedAt", b.reason, b.link_version as "linkVersion", b.created_at as "createdAt", b.updated_at as "changedAt",
        (select m.id from booking m where m.moved_from = b.id) as "movedTo"
      from booking b join person p on p.id = b.person_id join info_session s on s.id = b.session_id
      where b.id = ${input.token.id}::uuid and b.link_version = ${input.token.version}::int
        and s.ends_at > ${now}::timestamptz - ${house.link_days_after}::int * interval '1 day'`;
    return row ? ((await own(db, [row], actor.missionId, now))[0] ?? null) : null;
  },
});

/** A job seeker's own bookings, coming ones first. */
export const myBookings = query({
  name: "sessions.mine",
  input: z.strictObject({}),
  policy: aSeeker,
  fetch: async ({ db, actor, now }) => {
    const rows = await db.sql<OwnRow>`
      select b.id, b.session_id as "sessionId", b.status, p.first_name as "firstName", b.paper_code as "paperCode", p.channel <> 'none' as "hasContact", p.locale,
        b.offer_until as "offerUntil", b.confirmed_at as "confirmedAt", b.reason, b.link_version as "linkVersion", b.created_at as "createdAt", b.updated_at as "changedAt",
        (select m.id from booking m where m.moved_from = b.id) as "movedTo"
      from booking b join person p on p.id = b.person_id join info_session s on s.id = b.session_id
      where b.person_id = ${actor.personId}::uuid and b.reason is distinct from 'moved'
      order by (s.ends_at > ${now}::timestamptz) desc, abs(extract(epoch from s.starts_at - ${now}::timestamptz)) limit 20`;
    return own(db, rows, actor.missionId, now);
  },
});
