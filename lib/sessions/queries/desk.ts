import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { addDays, parsePlainDate } from "../../kernel/plain-date";
import { brusselsInstant } from "../../kernel/zoned";
import type { Db } from "../../platform/db";
import { linkToken } from "../../platform/link";
import { query } from "../../platform/query";
import type { BookingStatus, InfoSession, Said, Seat, Source } from "../model";
import { aHost } from "../policy";

const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined)
  .transform((text) => text as PlainDate);

export type CalendarSession = InfoSession & {
  readonly room: string;
  readonly site: string;
  readonly language: string;
  readonly hostName: string;
  readonly waiting: number;
  readonly offered: number;
  readonly present: number;
  readonly unmarked: number;
};

/** Sessions of a span of days, with their seats against their queue. */
export const sessionCalendar = query({
  name: "sessions.calendar",
  input: z.strictObject({ from: day, days: z.number().int().min(1).max(100) }),
  policy: aHost,
  fetch: async ({ db, input }) => {
    const [from, to] = [brusselsInstant(input.from, "00:00"), brusselsInstant(addDays(input.from, input.days), "00:00")];
    return db.sql<CalendarSession>`
      select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity, s.taken, s.status, s.room, p.name as site, s.language, s.host_name as "hostName",
        count(b.id) filter (where b.status = 'waiting') as waiting, count(b.id) filter (where b.status = 'offered') as offered,
        count(b.id) filter (where b.status = 'present') as present, count(b.id) filter (where b.status = 'booked') as unmarked
      from info_session s join site p on p.id = s.site_id left join booking b on b.session_id = s.id and b.mission_id = s.mission_id
      where s.starts_at >= ${from}::timestamptz and s.starts_at < ${to}::timestamptz
      group by s.id, p.name order by s.starts_at limit 300`;
  },
});

export type SheetLine = {
  readonly booking: string;
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly paperCode: string;
  readonly status: BookingStatus;
  readonly seat: Seat;
  readonly source: Source;
  readonly confirmedAt: Date | null;
  readonly offerUntil: Date | null;
  readonly reason: string | null;
  readonly queueNo: number | null;
  readonly contact: string | null;
  readonly contactKind: "phone" | "email" | null;
  readonly marks: readonly Said[];
  readonly unreachable: boolean;
  readonly shared: boolean;
};

export type Sheet = {
  readonly session: InfoSession & {
    readonly room: string;
    readonly siteId: string;
    readonly site: string;
    readonly street: string;
    readonly locality: string;
    readonly language: string;
    readonly interpreter: string | null;
    readonly hostName: string;
    readonly cancelReason: string | null;
    readonly version: number;
  };
  readonly lines: readonly SheetLine[];
};

/** Sessions with everybody booked, queued or seen: two statements, however many sessions and people. */
async function sheetsOf(db: Db, ids: readonly string[]): Promise<readonly Sheet[]> {
  const sessions = await db.sql<Sheet["session"]>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity, s.taken, s.status, s.room, p.id as "siteId", p.name as site, p.street, p.locality, s.language,
      s.interpreter, s.host_name as "hostName", s.cancel_reason as "cancelReason", s.version
    from info_session s join site p on p.id = s.site_id where s.id = any(${ids}::uuid[]) order by s.starts_at, s.id`;
  if (sessions.length === 0) return [];
  const lines = await db.sql<SheetLine & { readonly session: string }>`
    select b.session_id as session, b.id as booking, b.person_id as person, p.first_name as "firstName", p.family_name as "familyName", b.paper_code as "paperCode", b.status, b.seat, b.source,
      b.confirmed_at as "confirmedAt", b.offer_until as "offerUntil", b.reason, b.queue_no as "queueNo", c.value as contact, c.kind as "contactKind",
      coalesce((select json_agg(json_build_object('id', m.id, 'mark', m.mark, 'at', m.marked_at, 'by', w.first_name) order by m.marked_at desc, m.received_at desc)
        from attendance_mark m join membership h on h.id = m.marked_by join person w on w.id = h.person_id where m.booking_id = b.id), '[]') as marks,
      exists (select 1 from message g where g.mission_id = b.mission_id and g.subject = b.id::text and g.status in ('unreachable', 'dead') and g.template not in ('booked', 'waiting')) as unreachable,
      exists (select 1 from shared_answers a where a.booking_id = b.id) as shared
    from booking b join person p on p.id = b.person_id
    left join lateral (select value, kind from contact_point c where c.person_id = p.id order by (c.kind = 'phone') desc limit 1) c on true
    where b.session_id = any(${ids}::uuid[])
    order by array_position(array['booked','present','excused','absent','offered','waiting']::text[], b.status) > 4, b.queue_no nulls first, p.first_name_key, b.id`;
  return sessions.map((session) => ({ session, lines: lines.filter((line) => line.session === session.id) }));
}

/** One session with everybody: for the page, the phone at the door and the printed sheet. */
export const sessionSheet = query({
  name: "sessions.sheet",
  input: z.strictObject({ id: z.uuid() }),
  policy: aHost,
  fetch: async ({ db, input }) => (await sheetsOf(db, [input.id]))[0] ?? null,
});

/** Every sheet of one day, printed each morning in case the power or the network goes. */
export const daySheets = query({
  name: "sessions.day_sheets",
  input: z.strictObject({ day }),
  policy: aHost,
  fetch: async ({ db, input }) => {
    const [from, to] = [brusselsInstant(input.day, "00:00"), brusselsInstant(addDays(input.day, 1), "00:00")];
    const sessions = await db.sql<{ id: string }>`
      select id from info_session where status <> 'cancelled' and starts_at >= ${from}::timestamptz and starts_at < ${to}::timestamptz limit 50`;
    return sheetsOf(
      db,
      sessions.map(({ id }) => id),
    );
  },
});

export type SiteChoice = {
  readonly id: string;
  readonly name: string;
  readonly locality: string;
  readonly rooms: readonly string[];
};

/** Where a session may take place. */
export const sessionPlaces = query({
  name: "sessions.places",
  input: z.strictObject({}),
  policy: aHost,
  fetch: ({ db }) => db.sql<SiteChoice>`select id, name, locality, rooms from site order by name`,
});

export type Slip = {
  readonly booking: string;
  readonly session: string;
  readonly firstName: string;
  readonly paperCode: string;
  readonly status: BookingStatus;
  readonly linkVersion: number;
  readonly startsAt: Date;
  readonly site: string;
  readonly street: string;
  readonly locality: string;
  readonly transport: string;
  readonly room: string;
};

/** What stands on the paper that somebody takes home. */
export const bookingSlip = query({
  name: "sessions.slip",
  input: z.strictObject({ booking: z.uuid() }),
  policy: aHost,
  fetch: async ({ db, input }) => {
    const [row] = await db.sql<Slip>`
      select b.id as booking, s.id as session, p.first_name as "firstName", b.paper_code as "paperCode", b.status, b.link_version as "linkVersion", s.starts_at as "startsAt",
        t.name as site, t.street, t.locality, t.transport, s.room
      from booking b join person p on p.id = b.person_id join info_session s on s.id = b.session_id join site t on t.id = s.site_id where b.id = ${input.booking}::uuid`;
    if (!row) return null;
    const { linkVersion, ...slip } = row;
    return { ...slip, token: linkToken("booking", row.booking, linkVersion) };
  },
});
