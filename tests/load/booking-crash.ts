// The database is killed (kill -9) while people book: no booking that was acknowledged is lost, no half booking stays, and the portal
// answers again by itself. `npx tsx tests/load/booking-crash.ts --kills=20 [--forgetful]`
import { argument, becomePortalOn, pause, smallMire, throwaway } from "./throwaway";

const kills = argument("kills", 3);
const writers = 8;
const world = await throwaway("durable");
becomePortalOn(world, writers);
// The negative control: a database that does not wait for its disk must lose something, or this proof sees nothing.
if (process.argv.includes("--forgetful"))
  await world
    .rows("alter system set synchronous_commit = off")
    .then(() => world.rows("alter system set wal_writer_delay = '10s'"))
    .then(() => world.rows("select pg_reload_conf()"));
const { visitor } = await import("../../lib/platform/actor");
const { disconnect } = await import("../../lib/platform/db");
const { bookSession } = await import("../../lib/sessions/commands/book");
const mire = await smallMire(world);
const actor = visitor(mire.mission as never);

const acknowledged: string[] = [];
const outages: number[] = [];
let stop = false;
let person = 0;
let session = await mire.session(500);

async function book() {
  while (!stop) {
    const email = `p${++person}@courrier.example`;
    if (person % 400 === 0) session = await mire.session(500).catch(() => session);
    const outcome = await bookSession.execute(actor, { session, firstName: "P", contact: "email", email }).catch(() => null);
    if (outcome?.status === "done") acknowledged.push(email);
    else await pause(20);
  }
}

const working = Array.from({ length: writers }, book);
for (let kill = 0; kill < kills; kill++) {
  await pause(400 + Math.random() * 1200);
  const [before, since] = [acknowledged.length, performance.now()];
  await world.crash();
  while (acknowledged.length === before && performance.now() - since < 60_000) await pause(20);
  outages.push(performance.now() - since);
}
await pause(500);
stop = true;
await Promise.all(working);
const kept = new Set(
  (
    await world.rows<{ value: string }>(
      "select c.value from contact_point c join booking b on b.person_id = c.person_id where b.status = 'booked'",
    )
  ).map(({ value }) => value),
);
const [half] = await world.rows<{ count: number }>(`
  select (select count(*) from info_session s where taken <> (select count(*) from booking b where b.session_id = s.id and b.seat = 'counted'))
    + (select count(*) from booking b where not exists (select 1 from event e where e.subject = b.id::text and e.type = 'bookings.booked'))
    + (select count(*) from person p where not exists (select 1 from booking b where b.person_id = p.id))::int as count`);
const lost = acknowledged.filter((email) => !kept.has(email)).length;
await disconnect();
world.remove();
const slowest = Math.max(...outages);
console.log(
  `  ${kills} kills, ${acknowledged.length} bookings acknowledged, ${lost} lost, ${half!.count} halves; back after ${Math.round(slowest)} ms at most`,
);
const right = lost === 0 && half!.count === 0 && acknowledged.length > kills * 5 && slowest < 15_000;
console.log(right ? "  bookings: none lost" : "  bookings: broken");
process.exit(right ? 0 : 1);
