import { z } from "zod";
import { sharedWith, type Shared } from "../../eligibility/facts";
import { query } from "../../platform/query";
import type { BookingStatus, Source } from "../model";
import { aHost } from "../policy";

export type Arrival = {
  readonly booking: string;
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly status: BookingStatus;
  readonly source: Source;
  readonly createdAt: Date;
  readonly session: string;
  readonly startsAt: Date;
  readonly site: string;
  readonly shared: boolean;
  readonly locale: string;
};

const pageSize = 50;

/** Who came to us lately, newest first, by pages of 50 (`before` is the last booking of the page above). */
export const arrivals = query({
  name: "sessions.arrivals",
  input: z.strictObject({
    before: z.uuid().optional(),
    source: z.enum(["web", "coach", "walk_in", "kiosk"]).optional(),
    shared: z.boolean().optional(),
  }),
  policy: aHost,
  fetch: async ({ db, input }) => {
    const rows = await db.sql<Arrival>`
      select b.id as booking, b.person_id as person, p.first_name as "firstName", p.family_name as "familyName", b.status, b.source, b.created_at as "createdAt",
        s.id as session, s.starts_at as "startsAt", t.name as site, p.locale, a.id is not null as shared
      from booking b join person p on p.id = b.person_id join info_session s on s.id = b.session_id join site t on t.id = s.site_id
      left join lateral (select id from shared_answers a where a.booking_id = b.id limit 1) a on true
      where (${input.before ?? null}::uuid is null or b.id < ${input.before ?? null}::uuid) and (${input.source ?? null}::text is null or b.source = ${input.source ?? null}::text)
        and (${input.shared ?? null}::boolean is null or (a.id is not null) = ${input.shared ?? null}::boolean)
        and b.moved_from is null
      order by b.id desc limit ${pageSize + 1}::int`;
    return { people: rows.slice(0, pageSize), next: rows.length > pageSize ? (rows[pageSize - 1]?.booking ?? null) : null };
  },
});

export type OpenedArrival = Omit<Arrival, "shared"> & {
  readonly contacts: readonly { readonly kind: "phone" | "email"; readonly value: string }[];
  readonly shared: Shared | null;
};

/** One person who came, with the self-check's answers if they agreed to share them. Opening it is written in the journal. */
export const arrival = query({
  name: "sessions.arrival",
  input: z.strictObject({ booking: z.uuid() }),
  policy: aHost,
  opens: ({ person }: { readonly person: string }) => [person],
  fetch: async ({ db, input }) => {
    const [row] = await db.sql<Omit<Arrival, "shared"> & { contacts: readonly { kind: "phone" | "email"; value: string }[] }>`
      select b.id as booking, b.person_id as person, p.first_name as "firstName", p.family_name as "familyName", b.status, b.source, b.created_at as "createdAt",
        s.id as session, s.starts_at as "startsAt", t.name as site, p.locale,
        coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value)) from contact_point c where c.person_id = p.id), '[]') as contacts
      from booking b join person p on p.id = b.person_id join info_session s on s.id = b.session_id join site t on t.id = s.site_id
      where b.id = ${input.booking}::uuid`;
    return row ? { ...row, shared: await sharedWith(db, row.booking) } : null;
  },
});

export type SheetToFill = { readonly session: string; readonly startsAt: Date; readonly site: string; readonly unmarked: number };

export type ToCall = {
  readonly booking: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly contact: string | null;
  readonly why: "unreachable" | "absent";
  readonly startsAt: Date;
  readonly status: BookingStatus;
  readonly calls: number;
};

/** "Rappelez-moi": who asked and was not called yet. */
export type ToCallBack = {
  readonly id: string;
  readonly firstName: string;
  readonly phone: string;
  readonly locale: string;
  readonly createdAt: Date;
};

export type ToDo = {
  readonly sheets: readonly SheetToFill[];
  readonly calls: readonly ToCall[];
  readonly callbacks: readonly ToCallBack[];
};
/** Rows that come as JSON, in one statement, bring their moments as text. */
type Told<Row extends { readonly startsAt: Date }> = Omit<Row, "startsAt"> & { readonly startsAt: string };
type ToldCallback = Omit<ToCallBack, "createdAt"> & { readonly createdAt: string };

/** What waits for somebody: each line is computed, never typed; it goes when the thing is done. */
export const toDo = query({
  name: "sessions.to_do",
  plans: "kept",
  input: z.strictObject({}),
  policy: aHost,
  fetch: async ({ db, now }): Promise<ToDo> => {
    // From the few that want a call, never from all bookings: it stays quick whatever the Mire has lived.
    const [row] = await db.sql<{
      sheets: readonly Told<SheetToFill>[];
      calls: readonly Told<ToCall>[];
      callbacks: readonly ToldCallback[];
    }>`
      with sheet as (
        select s.id as session, s.starts_at as "startsAt", t.name as site, count(b.id) filter (where b.status = 'booked') as unmarked
        from info_session s join site t on t.id = s.site_id left join booking b on b.session_id = s.id and b.mission_id = s.mission_id
        where s.status = 'open' and s.ends_at < ${now}::timestamptz group by s.id, t.name order by s.starts_at limit 50),
      wanted as (
        select b.id, b.mission_id, b.person_id, b.session_id, b.status, 'unreachable' as why
        from message g join booking b on b.mission_id = g.mission_id and b.id = case when g.subject ~ '^[0-9a-f-]{36}$' then g.subject::uuid end
        where g.status in ('unreachable', 'dead') and g.template not in ('booked', 'waiting') and g.created_at > ${now}::timestamptz - interval '60 days'
        union
        select b.id, b.mission_id, b.person_id, b.session_id, b.status, 'absent'
        from info_session s join booking b on b.mission_id = s.mission_id and b.session_id = s.id
        where s.starts_at > ${now}::timestamptz - interval '14 days' and b.status = 'absent'),
      call as (
        select w.id as booking, p.first_name as "firstName", p.family_name as "familyName", c.value as contact, w.why, s.starts_at as "startsAt", w.status,
          (select count(*) from call_record r where r.mission_id = w.mission_id and r.booking_id = w.id and r.why = w.why) as calls
        from wanted w join person p on p.mission_id = w.mission_id and p.id = w.person_id join info_session s on s.mission_id = w.mission_id and s.id = w.session_id
        left join lateral (select value from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id order by (c.kind = 'phone') desc limit 1) c on true
        where (w.why = 'absent' or s.starts_at > ${now}::timestamptz)
          and not exists (select 1 from call_record r where r.mission_id = w.mission_id and r.booking_id = w.id and r.why = w.why and (r.outcome = 'reached' or r.called_at > now() - interval '20 hours'))
        order by s.starts_at limit 100),
      asked as (
        select id, first_name as "firstName", phone, locale, created_at as "createdAt" from callback_request where done_at is null order by created_at limit 50)
      select coalesce((select json_agg(sheet order by "startsAt") from sheet), '[]') as sheets, coalesce((select json_agg(call order by "startsAt") from call), '[]') as calls,
        coalesce((select json_agg(asked order by "createdAt") from asked), '[]') as callbacks`;
    const at = <Line extends { readonly startsAt: string }>(line: Line) => ({ ...line, startsAt: new Date(line.startsAt) });
    return {
      sheets: row?.sheets.map(at) ?? [],
      calls: row?.calls.map(at) ?? [],
      callbacks: row?.callbacks.map((line) => ({ ...line, createdAt: new Date(line.createdAt) })) ?? [],
    };
  },
});
