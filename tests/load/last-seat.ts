// Fifty people on the last seat, at the level of the database, through the portal's own commands: exactly one gets it, nothing is overbooked,
// nobody is lost from the waiting list and its order holds. `npx tsx tests/load/last-seat.ts --rounds=10000 [--people=50] [--naive]`
import { withClient } from "../../scripts/database";
import { argument, becomePortalOn, smallMire, throwaway } from "./throwaway";

const [rounds, people] = [argument("rounds", 100), argument("people", 50)];
const naive = process.argv.includes("--naive");
const world = await throwaway("throwaway");
becomePortalOn(world, Math.min(people, 40));
const { visitor } = await import("../../lib/platform/actor");
const { disconnect } = await import("../../lib/platform/db");
const { linkToken } = await import("../../lib/platform/link");
const { bookSession, joinQueue } = await import("../../lib/sessions/commands/book");
const { cancelBooking } = await import("../../lib/sessions/commands/manage");
const mire = await smallMire(world);
const actor = visitor(mire.mission as never);

const queueing = 5;
const faults: string[] = [];
let attempts = 0;
const typed = (session: string, round: number, person: number) => ({
  session,
  firstName: `P${person}`,
  contact: "email",
  email: `p${person}.r${round}@courrier.example`,
});

type Line = { readonly id: string; readonly status: string; readonly seat: string; readonly queue: number | null };
const linesOf = (session: string) =>
  world.rows<Line>(
    `select id, status, seat, queue_no as queue from booking where session_id = $1 order by queue_no nulls first`,
    [session],
  );

async function round(number: number) {
  const session = await mire.session(1);
  const everybody = Array.from({ length: people }, (_, person) => typed(session, number, person));
  const answers = await Promise.all(
    everybody.map((each) => (naive ? checkThenInsert(session, each.email) : bookSession.execute(actor, each))),
  );
  attempts += people;
  const won = answers.filter(({ status }) => status === "done").length;
  if (won !== 1) return faults.push(`round ${number}: ${won} winners`);
  if (naive) return 0;

  const losers = everybody.filter((_, person) => answers[person]!.status !== "done").slice(0, queueing);
  const queued = await Promise.all(losers.map((each) => joinQueue.execute(actor, each)));
  if (queued.some(({ status }) => status !== "done")) return faults.push(`round ${number}: somebody was kept out of the queue`);
  return afterwards(number, session);
}

/** The winner gives the seat back: it goes to the first of the queue, and to nobody else. */
async function afterwards(number: number, session: string) {
  const before = await linesOf(session);
  const winner = before.find(({ status }) => status === "booked")!;
  const head = before.find(({ status }) => status === "waiting")!;
  const gone = await cancelBooking.execute(actor, { booking: linkToken("booking", winner.id, 1) });
  const lines = await linesOf(session);
  const [seats] = await world.rows<{ taken: number }>("select taken from info_session where id = $1", [session]);
  const offered = lines.filter(({ status }) => status === "offered").map(({ id }) => id);
  const waiting = lines.filter(({ status }) => status === "waiting").length;
  const right =
    gone.status === "done" &&
    offered.length === 1 &&
    offered[0] === head.id &&
    waiting === Math.min(queueing, people - 1) - 1 &&
    seats!.taken === 1;
  return right ? 0 : faults.push(`round ${number}: ${JSON.stringify({ offered: offered.length, waiting, taken: seats!.taken })}`);
}

/** The negative control: look first, write after. It must overbook, or this proof sees nothing. */
const checkThenInsert = (session: string, email: string) =>
  withClient(world.superUrl, async (client) => {
    const free = await client.query(
      "select 1 from info_session s where s.id = $1 and capacity > (select count(*) from booking b where b.session_id = s.id)",
      [session],
    );
    if (free.rowCount === 0) return { status: "refused" } as const;
    await client.query("select set_config('app.mission_id', $1, false), set_config('app.actor_role', 'test', false)", [
      mire.mission,
    ]);
    await client.query(
      `with p as (insert into person (first_name, first_name_key) values ($2, 'x') returning id)
       insert into booking (session_id, person_id, status, seat, source, paper_code) select $1, id, 'booked', 'extra', 'web', left(md5(random()::text), 12) from p`,
      [session, email],
    );
    return { status: "done" } as const;
  });

const since = performance.now();
for (let number = 0; number < rounds; number++) await round(number);
const seconds = (performance.now() - since) / 1000;
await disconnect();
world.remove();
console.log(
  `  ${rounds} rounds of ${people}: ${attempts} attempts, ${faults.length} bad rounds, ${seconds.toFixed(0)} s (${((1000 * seconds) / rounds).toFixed(0)} ms a round)`,
);
for (const fault of faults.slice(0, 5)) console.log(`  RED: ${fault}`);
console.log(faults.length === 0 ? "  last seat: exactly one winner each, nobody lost" : "  last seat: broken");
process.exit(faults.length === 0 ? 0 : 1);
