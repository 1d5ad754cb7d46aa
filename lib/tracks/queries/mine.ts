import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { linkToken } from "../../platform/link";
import { query } from "../../platform/query";
import { wordsOf } from "../facts/plan";
import { reasonIn } from "../facts/reasons";
import { suspensionsOf } from "../facts/suspensions";
import { trackOf } from "../facts/track";
import type { Track } from "../model/life";
import type { MeetingKind } from "../model/meetings";
import type { Preset } from "../model/plan";
import { aSeeker } from "../policy";
import { clockOf, type Clock } from "../rules/clock";

export type MyMeeting = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: "expected" | "confirmed";
  readonly purpose: "interview" | "follow_up" | "agreement" | "cv" | "job_search" | "workshop" | "other";
  readonly place: "site" | "phone" | "video" | "elsewhere";
  readonly placeDetail: string | null;
  readonly site: string | null;
  readonly locality: string | null;
  readonly transport: string | null;
  /** Its link, which the answers go by; `canMove`: its coach’s free times may be asked for. */
  readonly token: string;
  readonly canMove: boolean;
};

type Row = {
  readonly coach: string | null;
  readonly cover: string | null;
  readonly coverUntil: Date | null;
  readonly toSign: number;
  readonly rightOn: PlainDate | null;
  readonly paperOn: PlainDate | null;
  readonly action: string | null;
  readonly actionSealed: string | null;
  readonly actionOn: PlainDate | null;
  readonly actions: number;
  /** Who of the coordination broke the glass within a month, when, and the reason that they wrote. */
  readonly glass: { readonly id: string; readonly name: string; readonly at: string; readonly sealed: string } | null;
};

/** The first date that comes: of a right, of a paper (kept here, or only seen by a coach), or of the agreement itself. */
export type NearestDate = { readonly what: "right" | "paper" | "commitment"; readonly on: PlainDate };

export type MyTrack = Pick<Row, "coach" | "cover" | "coverUntil" | "toSign" | "actions"> & {
  readonly glass: { readonly name: string; readonly at: string; readonly reason: string | null } | null;
  readonly track: Track;
  readonly clock: Clock;
  readonly today: PlainDate;
  readonly meeting: MyMeeting | null;
  readonly action: {
    readonly id: string;
    readonly preset: Preset | null;
    readonly title: string | null;
    readonly on: PlainDate | null;
  } | null;
  readonly nearest: NearestDate | null;
};

/** What the person's own first page says of their track; null for who has none. */
export const myTrack = query({
  name: "tracks.mine",
  input: z.strictObject({}),
  policy: aSeeker,
  fetch: async ({ db, actor, now }): Promise<{ readonly mine: MyTrack | null }> => {
    const track = await trackOf(db, actor.personId);
    if (!track) return { mine: null };
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const clock = clockOf(track, await suspensionsOf(db, track.id), house, today);
    const row = await aroundMe(db, actor.personId, now, today);
    if (!row) return { mine: null };
    const { coach, cover, coverUntil, toSign, actions } = row;
    const key = row.actionSealed || row.glass ? await openKeyOf(db, actor.personId) : null;
    return {
      mine: {
        ...{ track, clock, today, coach, cover, coverUntil, toSign, actions },
        glass: glassOf(key, row),
        meeting: await nextMeeting(db, actor.personId, now),
        action: actionOf(key, row),
        nearest: nearestOf(row, clock, today),
      },
    };
  },
});

async function aroundMe(db: Db, person: string, now: Date, today: PlainDate): Promise<Row | undefined> {
  const [row] = await db.sql<Row>`
    select c.name as coach, v.name as cover, v.until as "coverUntil",
      (select count(*)::int from agreement g join signature s on s.agreement_id = g.id and s.party = 'person' where g.person_id = p.id and g.status = 'out' and s.status = 'awaited') as "toSign",
      (select min(r.on_date) from right_date r where r.person_id = p.id and r.removed_at is null and r.on_date >= ${today}::date) as "rightOn",
      least((select min(d.expires_on) from document d where d.person_id = p.id and d.removed_at is null and d.expires_on >= ${today}::date),
        (select min(k.expires_on) from criterion_check k join track t on t.mission_id = k.mission_id and t.id = k.track_id and t.status <> 'closed'
          where t.person_id = p.id and k.superseded_at is null and k.expires_on >= ${today}::date)) as "paperOn",
      w.id as action, w.sealed as "actionSealed", w.due_on as "actionOn",
      (select count(*)::int from plan_action o where o.person_id = p.id and o.status = 'open' and o.owner <> 'coach') as actions,
      (select json_build_object('id', a.id, 'name', h.first_name, 'at', a.starts_at, 'sealed', a.sealed_reason) from assignment a join membership m on m.id = a.membership_id join person h on h.id = m.person_id
        where a.person_id = p.id and a.kind = 'glass' and a.starts_at > ${now}::timestamptz - interval '30 days' order by a.starts_at desc limit 1) as glass
    from person p
    left join lateral (select a.membership_id, h.first_name as name from assignment a join membership m on m.id = a.membership_id join person h on h.id = m.person_id
      where a.person_id = p.id and a.kind = 'coach' and a.ended_at is null) c on true
    left join lateral (select h.first_name as name, k.until from cover k join membership m on m.id = k.by_id join person h on h.id = m.person_id
      where k.absent_id = c.membership_id and k.ended_at is null and k.starts_at <= ${now}::timestamptz and k.until > ${now}::timestamptz order by k.starts_at limit 1) v on true
    left join lateral (select o.id, o.sealed, o.due_on from plan_action o where o.person_id = p.id and o.status = 'open' and o.owner <> 'coach' order by o.due_on nulls last, o.id limit 1) w on true
    where p.id = ${person}::uuid`;
  return row;
}

type MeetingRow = Omit<MyMeeting, "token" | "canMove"> & { readonly linkVersion: number; readonly kind: MeetingKind };

async function nextMeeting(db: Db, person: string, now: Date): Promise<MyMeeting | null> {
  const [row] = await db.sql<MeetingRow>`
    select e.id, e.link_version as "linkVersion", m.kind, e.starts_at as "startsAt", e.ends_at as "endsAt", e.status, m.purpose, m.place, m.place_detail as "placeDetail", s.name as site, s.locality, s.transport
    from attendee e join appointment m on m.id = e.appointment_id and m.status = 'planned' left join site s on s.id = m.site_id
    where e.person_id = ${person}::uuid and e.status in ('expected', 'confirmed') and e.ends_at > ${now}::timestamptz order by e.starts_at limit 1`;
  if (!row) return null;
  const { linkVersion, kind, ...meeting } = row;
  return {
    ...meeting,
    token: linkToken("meeting", meeting.id, linkVersion),
    canMove: kind === "individual" && meeting.startsAt > now,
  };
}

/** Its title is sealed with the person's own key, like all their plan. */
function actionOf(key: Buffer | null, { action, actionSealed, actionOn }: Row): MyTrack["action"] {
  if (!action || !actionSealed) return null;
  const { preset, title } = wordsOf(key, action, actionSealed);
  return { id: action, preset, title, on: actionOn };
}

const glassOf = (key: Buffer | null, { glass }: Row): MyTrack["glass"] =>
  glass && { name: glass.name, at: glass.at, reason: reasonIn(key, "assignment", glass.id, glass.sealed) };

function nearestOf({ rightOn, paperOn }: Row, clock: Clock, today: PlainDate): NearestDate | null {
  const commitment = clock.phase === "towards_employment" && clock.commitment ? clock.commitment.until : null;
  const dates = [
    { what: "right", on: rightOn },
    { what: "paper", on: paperOn },
    { what: "commitment", on: commitment },
  ] as const;
  const coming = dates.flatMap(({ what, on }) => (on && on >= today ? [{ what, on }] : []));
  return coming.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}
