// Twenty at once on one hour of one coach, through the portal's own commands: exactly one gets it, nothing overlaps, nothing is locked for ever.
// Every tenth round also on one person and on one room, and all of it mixed. `npx tsx tests/load/slot.ts --rounds=10000 [--contenders=20] [--naive]`
import { withClient } from "../../scripts/database";
import { argument, becomePortalOn, smallMire, throwaway } from "./throwaway";
import { staff } from "./slot-people";

const [rounds, contenders] = [argument("rounds", 100), argument("contenders", 20)];
const naive = process.argv.includes("--naive");
const world = await throwaway("throwaway");
becomePortalOn(world, contenders);
const { disconnect } = await import("../../lib/platform/db");
const { planSession } = await import("../../lib/sessions/commands/plan");
const { planMeeting, planWorkshop } = await import("../../lib/tracks/commands/meetings/plan");
const { addPerson } = await import("../../lib/tracks/commands/meetings/seats");
const { mission } = await smallMire(world);
const { coaches, people, coordinator, site } = await staff(world, mission, contenders);
if (naive) await world.rows("alter table appointment drop constraint coach_once_at_a_time");

type Outcome = { readonly status: string; readonly refusal?: string };
const faults: string[] = [];
const waits: number[] = [];
let attempts = 0;

/** Ten hours a day, ninety minutes apart, clear of every night on which the clocks change. */
function hourOf(round: number, slot = 0) {
  const start = Date.UTC(2027, 0, 4) + Math.floor(round / 10) * 86_400_000;
  const minutes = 6 * 60 + (round % 10) * 90 + slot;
  const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
  const day = new Date(start).toISOString().slice(0, 10);
  return { now: new Date(start - 86_400_000), typed: { day, from: clock(minutes), to: clock(minutes + 50) } };
}

/** Each begins a little later than the one before, so that all share some minutes with all. */
async function race(number: number, what: string, attempt: (at: ReturnType<typeof hourOf>, index: number) => Promise<Outcome>) {
  const outcomes = await Promise.all(
    Array.from({ length: contenders }, async (_, index) => {
      const since = performance.now();
      const outcome = await attempt(hourOf(number, index % 35), index);
      waits.push(performance.now() - since);
      return outcome;
    }),
  );
  attempts += contenders;
  const won = outcomes.filter(({ status }) => status === "done").length;
  const strange = outcomes.filter(({ status, refusal }) => status !== "done" && !/_(busy|taken)$/.test(refusal ?? ""));
  if (what !== "mix" && won !== 1) faults.push(`round ${number}, ${what}: ${won} winners`);
  if (what === "mix" && won === 0) faults.push(`round ${number}, mix: nobody`);
  if (strange.length > 0) faults.push(`round ${number}, ${what}: ${JSON.stringify(strange[0])}`);
}

const coach = coaches[0]!;
const onCoach = ({ now, typed }: ReturnType<typeof hourOf>, index: number) =>
  planMeeting.execute(coach, { person: people[index]!, purpose: "follow_up", ...typed, where: "phone" }, { now });
const onRoom = ({ now, typed }: ReturnType<typeof hourOf>, index: number) =>
  planWorkshop.execute(coaches[index]!, { title: "Atelier", capacity: "3", ...typed, where: `${site}|A` }, { now });

/** One person, wanted by workshops of everybody at the same hour; they are written past the portal. */
async function onPerson(number: number) {
  const { typed, now } = hourOf(number);
  const meetings = await world.rows<{ id: string }>(
    `insert into appointment (kind, purpose, coach_id, place, title, starts_at, ends_at, capacity, created_by)
     select 'workshop', 'workshop', c, 'phone', 'Atelier', $2::timestamp at time zone 'Europe/Brussels', $3::timestamp at time zone 'Europe/Brussels', 5, c from unnest($1::uuid[]) c returning id`,
    [coaches.map(({ membershipId }) => membershipId), `${typed.day} ${typed.from}`, `${typed.day} ${typed.to}`],
    mission,
  );
  await race(number, "person", (_at, index) =>
    addPerson.execute(coordinator, { meeting: meetings[index]!.id, person: people[0]! }, { now }),
  );
}

/** Everything at once: persons, coaches and rooms that cross, and information sessions among them. */
const onAll = (at: ReturnType<typeof hourOf>, index: number): Promise<Outcome> => {
  const room = index % 2 ? "A" : "B";
  const wish = { person: people[index % 3]!, purpose: "follow_up", ...at.typed, where: `${site}|${room}` };
  if (index % 5 === 0) return planSession.execute(coaches[index % 2]!, { site, room, ...at.typed, capacity: 5 }, { now: at.now });
  if (index % 4 === 0) return onRoom(at, index);
  return planMeeting.execute(index % 4 === 1 ? coordinator : coach, wish, { now: at.now });
};

/** The negative control: look first, write after, with the constraint taken away. It must overlap, or this proof sees nothing. */
const looked = ({ typed }: ReturnType<typeof hourOf>) =>
  withClient(world.superUrl, async (client): Promise<Outcome> => {
    const [from, to] = [`${typed.day}T${typed.from}:00Z`, `${typed.day}T${typed.to}:00Z`];
    const id = coach.membershipId;
    const there = await client.query(
      "select 1 from appointment where coach_id = $1 and tstzrange(starts_at, ends_at) && tstzrange($2, $3)",
      [id, from, to],
    );
    if (there.rowCount !== 0) return { status: "refused", refusal: "coach_busy" };
    await client.query("select set_config('app.mission_id', $1, false), set_config('app.actor_role', 'test', false)", [mission]);
    await client.query(
      `insert into appointment (kind, purpose, coach_id, place, starts_at, ends_at, created_by) values ('individual', 'other', $1, 'phone', $2, $3, $1)`,
      [id, from, to],
    );
    return { status: "done" };
  });

/** Two of one coach, one person or one room that share a moment, sessions included: looked for in all that was written, by the rows themselves. */
const overlaps = async () =>
  (
    await world.rows<{ what: string; count: number }>(
      `with m as (select id, coach_id, site_id, room, tstzrange(starts_at, ends_at) as t from appointment where status = 'planned'),
       s as (select host_id, site_id, room, tstzrange(starts_at, ends_at) as t from info_session where status <> 'cancelled'),
       p as (select id, person_id, tstzrange(starts_at, ends_at) as t from attendee where status in ('expected', 'confirmed'))
       select 'coach' as what, count(*)::int as count from m a join m b on a.id < b.id and a.coach_id = b.coach_id and a.t && b.t
       union all select 'room', count(*)::int from m a join m b on a.id < b.id and a.site_id = b.site_id and a.room = b.room and a.t && b.t
       union all select 'host of a session', count(*)::int from m join s on m.coach_id = s.host_id and m.t && s.t
       union all select 'room of a session', count(*)::int from m join s on m.site_id = s.site_id and m.room = s.room and m.t && s.t
       union all select 'person', count(*)::int from p a join p b on a.id < b.id and a.person_id = b.person_id and a.t && b.t`,
    )
  ).filter(({ count }) => count > 0);

const since = performance.now();
let at = 0;
for (let number = 0; number < rounds; number++) {
  if (number > 0 && number % 1_000 === 0)
    console.log(`  ${number} rounds, ${((performance.now() - since) / 1000).toFixed(0)} s, ${faults.length} faults`);
  await race(at++, "coach", naive ? looked : onCoach);
  if (naive || number % 10 !== 0) continue;
  await onPerson(at++);
  await race(at++, "room", onRoom);
  await race(at++, "mix", onAll);
}
const seconds = (performance.now() - since) / 1000;
const found = await overlaps();
const [{ deadlocks }] = (await world.rows<{ deadlocks: number }>(
  "select deadlocks::int from pg_stat_database where datname = current_database()",
)) as [{ deadlocks: number }];
await disconnect();
world.remove();

const sorted = waits.toSorted((a, b) => a - b);
const quantile = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
for (const { what, count } of found) faults.push(`${count} overlaps of a ${what}`);
if (deadlocks > 0) faults.push(`${deadlocks} deadlocks`);
console.log(
  `  ${at} rounds of ${contenders} (${rounds} on one coach): ${attempts} attempts, ${faults.length} faults, ${deadlocks} deadlocks, ${seconds.toFixed(0)} s; p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${quantile(1)} ms`,
);
for (const fault of faults.slice(0, 5)) console.log(`  RED: ${fault}`);
console.log(faults.length === 0 ? "  slot: one winner each, no overlap, no deadlock" : "  slot: broken");
process.exit(faults.length === 0 ? 0 : 1);
