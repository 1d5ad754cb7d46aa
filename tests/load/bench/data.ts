// Statements, growth and bookings at the level of the database (performance.md 3 and 4).
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import pg from "pg";
import { atLeast, atMost, inTurn, median, tell } from "./report";
import { pause, type Throwaway } from "../throwaway";

const modules = async () => {
  const [{ visitor }, { id }, book, publicViews, deskViews, arrivalViews, { memberHolding }] = await Promise.all([
    import("../../../lib/platform/actor"),
    import("../../../lib/kernel/id"),
    import("../../../lib/sessions/commands/book"),
    import("../../../lib/sessions/queries/public"),
    import("../../../lib/sessions/queries/desk"),
    import("../../../lib/sessions/queries/arrivals"),
    import("../../../lib/platform/session"),
  ]);
  return { visitor, id, ...book, ...publicViews, ...deskViews, ...arrivalViews, memberHolding };
};

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const add = () => void (count += 1);
  subscribe("mire:sql", add);
  await work();
  unsubscribe("mire:sql", add);
  return count;
}

/** People who came before, spread over past sessions; and one coming session with some of them. */
async function populate(world: Throwaway, mission: string, people: number) {
  await world.rows(
    `
    with had as (select count(*)::int as n from person where mission_id = app_mission()),
      s as (insert into info_session (site_id, room, starts_at, ends_at, step_free, capacity, status)
        select t.id, 'A', now() - n * interval '1 day', now() - n * interval '1 day' + interval '50 minutes', true, 500, 'closed'
        from generate_series(1, greatest(1, ${people} / 200)) n, (select id from site where mission_id = app_mission() order by id limit 1) t returning id),
      numbered as (select id, row_number() over (order by id) - 1 as at, count(*) over () as all_of from s),
      p as (insert into person (first_name, first_name_key, channel) select 'P' || n, 'p' || n, 'email' from generate_series((select n from had) + 1, ${people}) n returning id, first_name_key),
      c as (insert into contact_point (person_id, kind, value, first_name_key) select id, 'email', first_name_key || '@courrier.example', first_name_key from p),
      q as (select id, row_number() over (order by id) as r from p)
    insert into booking (session_id, person_id, status, seat, source, paper_code)
    select m.id, q.id, 'present', 'extra', 'web', upper(left(md5(q.id::text), 12)) from q join numbered m on m.at = q.r % m.all_of`,
    [],
    mission,
  );
  await world.rows("analyze");
}

const sizes = [1_000, 10_000, 100_000];

export async function growth(
  world: Throwaway,
  mire: { mission: string; session: (capacity: number) => Promise<string> },
  coach: never,
) {
  const m = await modules();
  const actor = m.visitor(mire.mission as never);
  const views = [
    ["sessions list", () => m.openSessions.ask(actor, {}, new Date(Date.now() + Math.random()))],
    ["arrivals", () => m.arrivals.ask(coach, {})],
    ["sheet", () => m.sessionSheet.ask(coach, { id: session })],
    ["to do", () => m.toDo.ask(coach, {})],
    [
      "booking",
      () => m.bookSession.execute(actor, { session, firstName: "G", contact: "email", email: `g${++at}@courrier.example` }),
    ],
  ] as const;
  const session = await mire.session(500);
  let at = 0;
  const times = new Map<string, number[]>();
  for (const size of sizes) {
    await populate(world, mire.mission, size);
    for (const [name, ask] of views) {
      const rounds: number[] = [];
      for (let round = 0; round < 41; round++) {
        const { bump } = await import("../../../lib/platform/front/versions");
        bump(mire.mission);
        const since = performance.now();
        await ask();
        rounds.push(performance.now() - since);
      }
      times.set(name, [...(times.get(name) ?? []), median(rounds.slice(5))]);
    }
  }
  for (const [name, [small = 1, , large = 1]] of times)
    atMost(
      "S3",
      `growth of ${name}, 1 k to 100 k people: exponent`,
      0.25,
      Math.log(large / small) / Math.log(100),
      "",
      `${small.toFixed(1)} ms to ${large.toFixed(1)} ms`,
    );
}

export async function statements(mire: { mission: string; session: (capacity: number) => Promise<string> }, coach: never) {
  const m = await modules();
  const actor = m.visitor(mire.mission as never);
  const { bump } = await import("../../../lib/platform/front/versions");
  const session = await mire.session(500);
  const counts = async (work: () => Promise<unknown>) => {
    await work();
    bump(mire.mission);
    return statementsOf(work);
  };
  atMost("S1", "statements: sessions list", 2, await counts(() => m.openSessions.ask(actor, {})));
  atMost("S1", "statements: session page", 2, await counts(() => m.sessionToBook.ask(actor, { id: session })));
  let at = 0;
  atMost(
    "S1",
    "statements: booking",
    3,
    await counts(() =>
      m.bookSession.execute(actor, { session, firstName: "S", contact: "email", email: `s${++at}@courrier.example` }),
    ),
  );
  atMost("S1", "statements: coach's arrivals", 4, await counts(() => m.arrivals.ask(coach, {})));
  atMost("S1", "statements: coach's sheet", 4, await counts(() => m.sessionSheet.ask(coach, { id: session })));
  const first = await counts(() => m.sessionSheet.ask(coach, { id: session }));
  for (let n = 0; n < 60; n++)
    await m.bookSession.execute(actor, { session, firstName: "T", contact: "email", email: `t${n}@courrier.example` });
  tell({
    id: "S1",
    what: "the same statements for 1 and 60 rows",
    goal: String(first),
    value: String(await counts(() => m.sessionSheet.ask(coach, { id: session }))),
    holds: first === (await counts(() => m.sessionSheet.ask(coach, { id: session }))),
  });
}

/** B1: twenty thousand attempts on five hundred seats, forty at once; also with the database killed (kill -9) in the middle. */
export async function rush(
  world: Throwaway,
  mire: { mission: string; session: (capacity: number) => Promise<string> },
  attempts: number,
  database: "alive" | "killed",
) {
  const m = await modules();
  const actor = m.visitor(mire.mission as never);
  const session = await mire.session(500);
  const deadlocks = async () =>
    (await world.rows<{ n: number }>("select deadlocks::int as n from pg_stat_database where datname = current_database()"))[0]!
      .n;
  const before = await deadlocks();
  let [next, done] = [0, 0];
  const faults: string[] = [];
  const attempt = async (email: string): Promise<void> => {
    const outcome = await m.bookSession
      .execute(actor, { session, firstName: "R", contact: "email", email })
      .catch((fault: unknown) => void faults.push(String(fault)));
    if (outcome?.status === "done") done += 1;
    if (outcome || database === "alive") return;
    // Like a person whose page says to try again.
    await pause(100);
    await attempt(email);
  };
  const worker = async () => {
    while (next < attempts) await attempt(`${database}${next++}@courrier.example`);
  };
  const killer = async () => {
    // While places are still being taken: later there would be nothing to lose.
    while (done < 200) await pause(5);
    await world.crash();
  };
  await Promise.all([...Array.from({ length: 40 }, worker), ...(database === "killed" ? [killer()] : [])]);
  const [row] = await world.rows<{ booked: number; taken: number }>(
    "select (select count(*)::int from booking where session_id = $1 and status = 'booked') as booked, taken from info_session where id = $1",
    [session],
  );
  const dead = database === "killed" ? await deadlocks() : (await deadlocks()) - before;
  tell({
    id: "B1",
    what: `${attempts} attempts on 500 seats${database === "killed" ? ", database killed in the middle" : ""}`,
    goal: "500, no deadlock",
    value: `${row!.booked} (${done} acknowledged), ${dead} deadlocks, ${faults.length} attempts cut`,
    holds:
      row!.booked === 500 && row!.taken === 500 && done <= 500 && dead === 0 && (database === "killed" || faults.length === 0),
  });
}

/** B3: a refusal writes no row and takes no longer than a place. */
export async function refusing(world: Throwaway, mire: { mission: string; session: (capacity: number) => Promise<string> }) {
  const m = await modules();
  const actor = m.visitor(mire.mission as never);
  const [open, full] = [await mire.session(500), await mire.session(1)];
  let at = 0;
  const attempt = (session: string) => async () => {
    const since = performance.now();
    for (let n = 0; n < 40; n++)
      await m.bookSession.execute(actor, { session, firstName: "B", contact: "email", email: `b${++at}@courrier.example` });
    return performance.now() - since;
  };
  await attempt(full)();
  const rows = async () =>
    (
      await world.rows<{ n: number }>(
        "select ((select count(*) from person) + (select count(*) from booking) + (select count(*) from event) + (select count(*) from pgboss.job))::int as n",
      )
    )[0]!.n;
  const before = await rows();
  await attempt(full)();
  const written = (await rows()) - before;
  const [refused, accepted] = await inTurn(attempt(full), attempt(open));
  atMost("B3", "refusing when full, against accepting", 1, refused / accepted, " x");
  tell({ id: "B3", what: "rows written by 40 refusals", goal: "0", value: String(written), holds: written === 0 });
}

/** The reference of B2: the statement of a booking under plain pg, 20 connections, spread over sessions or on one until it is full. */
export async function plainBookings(
  world: Throwaway,
  mission: string,
  sessions: readonly string[],
  spread: "spread" | "one at a time",
  seconds: number,
): Promise<number> {
  const since = performance.now();
  const pool = new pg.Pool({ connectionString: world.superUrl, max: 20 });
  let [done, full] = [0, 0];
  const until = performance.now() + seconds * 1000;
  const worker = async () => {
    const client = await pool.connect();
    await client.query("select set_config('app.mission_id', $1, false), set_config('app.actor_role', 'test', false)", [mission]);
    while (performance.now() < until && full < sessions.length) {
      const { rowCount } = await client.query({
        name: "book",
        text: `with seat as (update info_session set taken = taken + 1 where id = $1 and taken < capacity returning id),
        p as (insert into person (first_name, first_name_key) select 'x', 'x' from seat returning id)
        insert into booking (session_id, person_id, status, seat, source, paper_code) select seat.id, p.id, 'booked', 'counted', 'web', left(md5(random()::text), 12) from seat, p`,
        values: [sessions[spread === "spread" ? done % sessions.length : full]],
      });
      if (rowCount) done += 1;
      else full += 1;
    }
    client.release();
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  const took = (performance.now() - since) / 1000;
  await pool.end();
  return done / took;
}

export const ratioOfBookings = (what: string, goal: number, form: number, plain: number) =>
  atLeast(
    "B2",
    `bookings a second through the form, ${what}, against plain pg`,
    goal,
    form / plain,
    " x",
    `${form.toFixed(0)} and ${plain.toFixed(0)} a second`,
  );
