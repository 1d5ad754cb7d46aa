// The accompaniment at the level of the database (performance.md 3): list, file, search and day while the Mire grows around one coach.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { atMost, median, tell } from "./report";
import type { Throwaway } from "../throwaway";

const sizes = [1_000, 10_000, 100_000];
/** People of the coach who is measured, whatever the size of the Mire. */
const own = 120;

/** Invented names as a Mire has them: some common, most not. */
const firstNames =
  "'{Yasmina,Amal,Dawit,Kevin,Fatou,Marco,Émine,Jordan,Oksana,Amélie,Hélène,Mehmet,Nadia,Luc,Aïcha,Pierre,Sofia,Ibrahim,Chloé,Mamadou,Giulia,Youssef,Anaïs,Tarik,Léa,Omar,Inès,Dylan,Maryam,Olena}'::text[]";
const syllables = "'{ba,lo,mi,ter,van,der,ko,sa,ri,du,pont,el,ha,ma,di,no,we,zi,ta,qu}'::text[]";

type Mire = { readonly mission: string };
type Place = { readonly coach: string; readonly person: string };

/** A coach of this Mire: the measured one, or one of those who share the others. */
const coachIn = async (world: Throwaway, mission: string, name: string): Promise<string> => {
  const [made] = await world.rows<{ id: string }>(
    `with p as (insert into person (first_name, first_name_key) values ($1, lower($1)) returning id)
     insert into membership (person_id, role) select id, 'coach' from p returning id`,
    [name],
    mission,
  );
  return made!.id;
};

/** So many people on a track with this coach, each with what a track leaves in some months: meetings, notes, messages, papers, dates. */
async function accompany(world: Throwaway, mission: string, coach: string, people: number) {
  await world.rows(
    `with p as (
        insert into person (first_name, first_name_key, family_name, channel)
        select (${firstNames})[1 + (n * 7 + length(s)) % 30], 'x' || n || s, initcap(
          (${syllables})[1 + (random() * 19)::int] || (${syllables})[1 + (random() * 19)::int] || (${syllables})[1 + (random() * 19)::int]), 'sms'
        from generate_series(1, $2::int) n, (select $1::text as s) s returning id, first_name_key),
      c as (insert into contact_point (person_id, kind, value, first_name_key) select id, 'phone', '+3247' || lpad((random() * 9999999)::int::text, 7, '0'), first_name_key from p on conflict do nothing),
      a as (insert into assignment (person_id, membership_id, kind, weight, starts_at) select id, $1::uuid, 'coach', 1 + (random() * 2)::int, now() - interval '200 days' from p),
      t as (insert into track (person_id, status, rule_set, started_on, commitment_from, commitment_until, headline)
        select id, 'towards_employment', 'mire-2024', current_date - 200, current_date - 150 + (random() * 60)::int, current_date + 5 + (random() * 60)::int, (array['Vente en magasin','Cuisine de collectivité','Aide familiale','Maçonnerie'])[1 + (random() * 3)::int] from p),
      m as (insert into thread_message (person_id, side, author_id, sealed, at, seen_at) select id, case when n % 2 = 0 then 'person' else 'coach' end, $1::uuid, 'x', now() - n * interval '9 days', case when n > 1 or random() < 0.9 then now() end from p, generate_series(1, 6) n),
      n as (insert into note (person_id, kind, channel, sealed, author_id, at) select id, 'shared', 'phone', 'x', $1::uuid, now() - n * interval '11 days' from p, generate_series(1, 8) n),
      d as (insert into document (person_id, sealed, media_type, bytes_count, sha256, uploaded_as, check_state, expires_on) select id, 'x', 'image/png', 1, 'x', 'person', case when random() < 0.1 then 'awaited' else 'accepted' end, current_date + (random() * 400)::int from p, generate_series(1, 4) n),
      b as (insert into note_draft (membership_id, person_id, sealed) select $1::uuid, id, 'x' from p where random() < 0.02)
    insert into right_date (person_id, on_date, sealed, created_by) select id, current_date + (random() * 400)::int, 'x', $1::uuid from p`,
    [coach, people],
    mission,
  );
  await meet(world, mission, coach);
  await workWith(world, mission, coach);
}

/** Meetings of the last months and of the coming days; one line each, none at the same time. */
const meet = (world: Throwaway, mission: string, coach: string) =>
  world.rows(
    `with who as (select person_id, row_number() over (order by person_id) as r from assignment where membership_id = $1::uuid),
      slot as (select person_id, now() - interval '1 minute' - r * interval '3 minutes' - n * interval '14 days' as at, case when (r + n) % 9 = 0 then 'absent' else 'present' end as status from who, generate_series(1, 8) n
        union all select person_id, now() + r * interval '30 minutes', 'expected' from who),
      made as (insert into appointment (kind, purpose, coach_id, place, starts_at, ends_at, created_by, taken, status, place_detail)
        select 'individual', 'follow_up', $1::uuid, 'phone', at, at + interval '2 minutes', $1::uuid, 1, case when status = 'expected' then 'planned' else 'closed' end, person_id || status from slot returning id, starts_at, ends_at, place_detail)
    insert into attendee (appointment_id, person_id, starts_at, ends_at, status) select id, left(place_detail, 36)::uuid, starts_at, ends_at, substr(place_detail, 37) from made`,
    [coach],
    mission,
  );

/** What a track holds besides: proofs seen, a plan, agreements and their signatures, a suspension of some, and what the journal tells of it. */
const workWith = (world: Throwaway, mission: string, coach: string) =>
  world.rows(
    `with who as (select t.id, t.person_id, t.commitment_from, t.commitment_until, row_number() over (order by t.person_id) as r
        from assignment a join track t on t.mission_id = a.mission_id and t.person_id = a.person_id where a.membership_id = $1::uuid),
      k as (insert into criterion_check (person_id, track_id, sealed, expires_on, checked_by, superseded_at)
        select person_id, id, 'x', current_date + (random() * 400)::int, $1::uuid, case when n > 3 then now() end from who, generate_series(1, 5) n),
      g as (insert into goal (person_id, track_id, sealed, created_by) select person_id, id, 'x', $1::uuid from who returning id, person_id),
      o as (insert into plan_action (person_id, goal_id, sealed, owner, due_on, status, done_at, created_by)
        select person_id, id, 'x', 'person', current_date + n * 9 - 20, case when n > 3 then 'done' else 'open' end, case when n > 3 then now() end, $1::uuid from g, generate_series(1, 6) n),
      f as (insert into agreement (person_id, track_id, kind, template, number, status, from_on, until_on, sealed, content_hash, created_by, out_at, signed_at)
        select person_id, id, case n when 1 then 'first' else 'renewal' end, 'x', n, case n when 1 then 'signed' else 'out' end, commitment_from, commitment_until, 'x', 'x', $1::uuid, now(),
          case n when 1 then now() end from who, generate_series(1, 2) n where n = 1 or r % 3 = 0 returning id, person_id, signed_at),
      s as (insert into signature (person_id, agreement_id, party, status, method, given_at)
        select person_id, id, party, case when signed_at is null then 'awaited' else 'given' end, case when signed_at is not null then 'link' end, signed_at from f, unnest(array['person', 'mire']) party),
      h as (insert into suspension (person_id, track_id, sealed_reason, from_on, to_on, by_id) select person_id, id, 'x', current_date - 90, current_date - 60, $1::uuid from who where r % 4 = 0)
    insert into event (actor_kind, actor_id, actor_role, command, type, subject, data)
      select 'member', $1::uuid, 'coach', 'plan.add_action', 'plan.action_added', person_id::text, '{}' from who, generate_series(1, 12)`,
    [coach],
    mission,
  );

async function grow(world: Throwaway, mission: string, size: number) {
  const [had] = await world.rows<{ n: number }>("select count(*)::int as n from person where mission_id = $1", [mission]);
  let missing = size - had!.n;
  // A colleague has many more people than anybody would: the walls ask who accompanies whom, whatever the number of coaches.
  while (missing > 0) {
    const some = Math.min(missing, 2_000);
    await accompany(world, mission, await coachIn(world, mission, `Collègue${String(missing)}`), some);
    missing -= some;
  }
  await world.rows("vacuum analyze");
}

const modules = async () => {
  const [list, panel, day, found, header, file, arrivals, views] = await Promise.all([
    import("../../../lib/tracks/queries/caseload"),
    import("../../../lib/tracks/queries/case-panel"),
    import("../../../lib/tracks/queries/day"),
    import("../../../lib/tracks/queries/search"),
    import("../../../lib/tracks/queries/file"),
    import("../../../lib/tracks/queries/summary"),
    import("../../../lib/sessions/queries/arrivals"),
    import("../../../lib/tracks/rules/views"),
  ]);
  return { ...list, ...panel, ...day, ...found, ...header, ...file, ...arrivals, ...views };
};

const memberOf = (mission: string, membership: string, role: "coach" | "coordinator") =>
  ({
    kind: "member",
    missionId: mission,
    role,
    firstName: "B",
    personId: mission,
    membershipId: membership,
    sessionId: mission,
  }) as never;

/** Each page's views, in order; the session and the desk around the page cost one statement each besides. */
async function pagesOf(mission: string, { coach, person }: Place) {
  const m = await modules();
  const [me, coordinator] = [memberOf(mission, coach, "coach"), memberOf(mission, coach, "coordinator")];
  const all = { ...m.everybody, statuses: [] };
  let at = 0;
  const typed = ["yasmna", "amelie", "oksana bal", "mehmt", "dupon"];
  const frame = () => m.deskFrame.ask(me, {});
  return {
    caseload: { limit: 0.25, ask: [frame, () => m.caseload.ask(me, { filters: all, sort: "deadline" })] },
    "caseload, whole team": { limit: 0.25, ask: [frame, () => m.caseload.ask(coordinator, { filters: all, sort: "name" })] },
    "file beside the list": { limit: 0.25, ask: [frame, () => m.casePanel.ask(me, { person })] },
    "file, summary": {
      limit: 0.25,
      ask: [frame, () => m.fileHeader.ask(me, { person }), () => m.fileSummary.ask(me, { person })],
    },
    "my day": { limit: 0.25, ask: [frame, () => m.myDay.ask(me, {}), () => m.toDo.ask(me, {})] },
    search: { limit: 0.65, ask: [() => m.search.ask(me, { q: typed[at++ % typed.length]! })] },
  } as const;
}

const limits: Readonly<Record<string, number>> = {
  caseload: 4,
  "caseload, whole team": 4,
  "my day": 6,
  search: 4,
  "file beside the list": 8,
  "file, summary": 8,
};

async function statementsOf(asked: readonly (() => Promise<unknown>)[]): Promise<number> {
  let count = 1;
  const add = () => void (count += 1);
  subscribe("mire:sql", add);
  for (const ask of asked) await ask();
  unsubscribe("mire:sql", add);
  return count;
}

/** One coach with 120 people, in a Mire of a thousand, ten thousand, a hundred thousand. */
export async function accompanied(world: Throwaway, { mission }: Mire) {
  const coach = await coachIn(world, mission, "Mesure");
  await accompany(world, mission, coach, own);
  const [first] = await world.rows<{ person: string }>(
    "select person_id as person from assignment where membership_id = $1 limit 1",
    [coach],
  );
  const pages = await pagesOf(mission, { coach, person: first!.person });
  const [times, counts] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (to: Map<string, number[]>, name: string, value: number) => to.set(name, [...(to.get(name) ?? []), value]);
  for (const size of sizes) {
    await grow(world, mission, size);
    for (const [name, { ask }] of Object.entries(pages)) {
      const rounds: number[] = [];
      for (let round = 0; round < 31; round++) {
        const since = performance.now();
        for (const each of ask) await each();
        rounds.push(performance.now() - since);
      }
      add(times, name, median(rounds.slice(6)));
      add(counts, name, await statementsOf(ask));
    }
  }
  tellStatements(counts);
  tellGrowth(times, pages);
}

function tellStatements(counts: ReadonlyMap<string, readonly number[]>) {
  for (const [name, values] of counts)
    tell({
      id: "S1",
      what: `statements: ${name}, with the session, at each size`,
      goal: `<= ${String(limits[name] ?? 8)}, the same`,
      value: values.join(", "),
      holds: values.every((value) => value === values[0] && value <= (limits[name] ?? 8)),
    });
}

function tellGrowth(times: ReadonlyMap<string, readonly number[]>, pages: Readonly<Record<string, { readonly limit: number }>>) {
  for (const [name, [small = 1, middle = 1, large = 1]] of times)
    atMost(
      "S3",
      `growth of ${name}, 1 k to 100 k people: exponent`,
      pages[name]?.limit ?? 0.25,
      Math.log(large / small) / Math.log(100),
      "",
      `${small.toFixed(1)}, ${middle.toFixed(1)}, ${large.toFixed(1)} ms`,
    );
}
