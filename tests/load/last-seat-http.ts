// Fifty people post the booking form of the last seat at once, to the portal as it is served, behind its front door: exactly one gets it.
// `npx tsx tests/load/last-seat-http.ts --rounds=500` (needs a build: npm run prove makes one)
import { formOf, post } from "./bench/surge";
import { portal } from "./bench/served";
import { argument, becomePortalOn, pause, planned, smallMire, throwaway } from "./throwaway";

const [rounds, people] = [argument("rounds", 5), argument("people", 50)];
const world = await throwaway("throwaway");
becomePortalOn(world, 5);
const mire = await smallMire(world);
await world.rows("update mission set hosts = '{localhost}'");
const served = await portal(world, { DATABASE_POOL: "20" });
const faults: string[] = [];
let shed = 0;

/** Like a person whose page says to come back in two seconds: comes back. */
async function patient(form: Awaited<ReturnType<typeof formOf>>, round: number, person: number): Promise<number> {
  const { status } = await post(served, form, {
    firstName: `P${person}`,
    contact: "email",
    email: `p${person}.r${round}@courrier.example`,
    phone: "",
  });
  if (status !== 503) return status;
  shed += 1;
  await pause(500 + Math.random() * 1500);
  return patient(form, round, person);
}

for (let round = 0; round < rounds; round++) {
  const session = await planned(world, mire.mission, 1);
  const form = await formOf(served, session);
  const statuses = await Promise.all(Array.from({ length: people }, (_, person) => patient(form, round, person)));
  const [row] = await world.rows<{ booked: number; taken: number }>(
    "select (select count(*)::int from booking where session_id = $1) as booked, taken from info_session where id = $1",
    [session],
  );
  const winners = statuses.filter((status) => status === 303).length;
  const odd = statuses.filter((status) => status !== 303 && status !== 200);
  if (winners !== 1 || row!.booked !== 1 || row!.taken !== 1 || odd.length > 0)
    faults.push(`round ${round}: ${winners} winners, ${row!.booked} bookings, answers ${[...new Set(odd)].join(" ")}`);
}
await served.stop();
world.remove();
console.log(`  ${rounds} rounds of ${people} posts, ${shed} asked to come back, ${faults.length} bad rounds`);
for (const fault of faults.slice(0, 5)) console.log(`  RED: ${fault}`);
console.log(faults.length === 0 ? "  last seat over HTTP: exactly one winner each" : "  last seat over HTTP: broken");
process.exit(faults.length === 0 ? 0 : 1);
