import { z } from "zod";
import type { Actor } from "../../../platform/actor";
import type { Db } from "../../../platform/db";
import { linkInput, type OpenedLink } from "../../../platform/link";
import { policy } from "../../../platform/policy";
import { query } from "../../../platform/query";
import { standForOwner, standForPerson } from "../../../platform/reach";
import { placesOf } from "../../facts/own-meetings";
import type { AttendeeStatus, MeetingKind, Place } from "../../model/meetings";

const whoHoldsTheFeed = policy(
  "whoever holds the address of somebody’s calendar",
  (actor: Actor, { feed }: { readonly feed: OpenedLink }): actor is Actor => actor.missionId !== "" && feed.id !== "",
);

export type FeedEntry = {
  readonly id: string;
  readonly kind: MeetingKind | "session";
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly createdAt: Date;
  readonly place: Place;
  readonly room: string | null;
  /** Name and address of the house. */
  readonly address: string | null;
  /** For a coach: first name and initial of whom they meet alone, how many otherwise. Never for a person: their own calendar says nothing. */
  readonly who: readonly string[];
  readonly seats: number;
};
export type Feed = { readonly owner: "seeker" | "coach"; readonly locale: string; readonly entries: readonly FeedEntry[] };

/** The meetings of whoever owns this address, from a month ago on; closed for good once a new address is made, or its owner has left. */
export const calendarFeed = query({
  name: "meetings.feed",
  input: z.strictObject({ feed: linkInput("feed") }),
  policy: whoHoldsTheFeed,
  fetch: async ({ db, input, now }): Promise<Feed | null> => {
    const [owner] = await db.sql<{ person: string; role: string; locale: string }>`
      select m.person_id as person, m.role, n.locale from feed f join membership m on m.mission_id = f.mission_id and m.id = f.membership_id and m.status = 'active'
      join person n on n.mission_id = m.mission_id and n.id = m.person_id and n.erased_at is null
      where f.membership_id = ${input.feed.id}::uuid and f.version = ${input.feed.version}::int`;
    if (!owner) return null;
    const since = new Date(now.getTime() - 30 * 86_400_000);
    if (owner.role !== "seeker") return { owner: "coach", locale: "fr", entries: await ofCoach(db, input.feed.id, since) };
    return { owner: "seeker", locale: owner.locale, entries: await ofPerson(db, owner.person, since) };
  },
});

const statusOf = (status: AttendeeStatus): FeedEntry["status"] => {
  if (status === "confirmed" || status === "present") return "confirmed";
  return status === "expected" || status === "absent" ? "tentative" : "cancelled";
};

async function ofPerson(db: Db, person: string, since: Date): Promise<readonly FeedEntry[]> {
  await standForPerson(db, person);
  const rows = await placesOf(db, person);
  return rows
    .filter(({ startsAt }) => startsAt >= since)
    .map(({ id, kind, status, startsAt, endsAt, changedAt, createdAt, place, room, site, street, postalCode, locality }) => ({
      ...{ id, kind, startsAt, endsAt, changedAt, createdAt, place, room, who: [], seats: 0 },
      status: statusOf(status),
      address: site && [site, street, [postalCode, locality].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    }));
}

/**
 * Calendars are copied to machines that are not ours: a first name and an initial say enough to whoever knows the person, and little to others.
 * The information sessions that they host stand in it too. When a session changed is written nowhere: each version counts as one second later.
 */
async function ofCoach(db: Db, membership: string, since: Date): Promise<readonly FeedEntry[]> {
  await standForOwner(db, membership);
  return db.sql<FeedEntry>`
    select p.id, p.kind, case p.status when 'cancelled' then 'cancelled' else 'confirmed' end as status, p.starts_at as "startsAt", p.ends_at as "endsAt", p.updated_at as "changedAt", p.created_at as "createdAt",
      p.place, p.room, case when p.place = 'site' then concat_ws(', ', s.name, s.street, concat_ws(' ', s.postal_code, s.locality)) end as address, p.taken::int as seats,
      case when p.kind = 'individual' then coalesce((select json_agg(trim(n.first_name || ' ' || coalesce(left(n.family_name, 1) || '.', ''))) from attendee t
        join person n on n.mission_id = t.mission_id and n.id = t.person_id where t.mission_id = p.mission_id and t.appointment_id = p.id and t.status <> 'moved'), '[]') else '[]' end as who
    from appointment p left join site s on s.mission_id = p.mission_id and s.id = p.site_id
    where p.coach_id = ${membership}::uuid and p.starts_at >= ${since}::timestamptz
    union all
    select i.id, 'session', 'confirmed', i.starts_at, i.ends_at, i.created_at + (i.version - 1) * interval '1 second', i.created_at,
      'site', i.room, concat_ws(', ', s.name, s.street, concat_ws(' ', s.postal_code, s.locality)), i.taken::int, '[]'
    from info_session i join site s on s.mission_id = i.mission_id and s.id = i.site_id
    where i.host_id = ${membership}::uuid and i.status <> 'cancelled' and i.starts_at >= ${since}::timestamptz
    order by "startsAt", id limit 1000`;
}
