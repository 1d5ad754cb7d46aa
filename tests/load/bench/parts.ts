// The parts of the bench, in the order in which they leave the machine quiet for the next.
import { missionOfDemonstration, signedInCoach } from "./people";
import { hello, portal, type Served } from "./served";
import { planned, smallMire, type Throwaway } from "../throwaway";

export type Hall = { readonly world: Throwaway; readonly helloSeconds: number; readonly quick: boolean };

/** Work beside servers that are stopped whatever happens. */
async function beside(servers: readonly Served[], work: () => Promise<void>) {
  try {
    await work();
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function pages({ world }: Hall) {
  const [ours, theirs] = [await portal(world), await hello()];
  await beside([ours, theirs], async () => {
    const { openBrowser, weights, firstVisit, oldPhone, desk } = await import("./pages");
    const browser = await openBrowser();
    await weights(ours, browser);
    await firstVisit(ours, browser);
    await oldPhone(ours, browser);
    await desk(ours, theirs, browser, await signedInCoach());
    await browser.close();
  });
}

async function server({ world, quick }: Hall) {
  const [ours, theirs] = [await portal(world), await hello()];
  await beside([ours, theirs], async () => {
    const { processor, throughput, sessionCheck, memory } = await import("./server");
    const { name, value } = await signedInCoach();
    await processor(ours, theirs);
    await throughput(ours, theirs);
    await sessionCheck(ours, theirs, `${name}=${value}`);
    await memory(ours, theirs, quick ? 8 : 60);
  });
}

async function surge({ world, quick }: Hall) {
  const ours = await portal(world);
  await beside([ours], async () => {
    const { crowd, bookingsPerSecond } = await import("./surge");
    const { plainBookings, ratioOfBookings } = await import("./data");
    const [demo, mire] = [await missionOfDemonstration(), await smallMire(world)];
    const sessions = await Promise.all(Array.from({ length: 30 }, () => planned(world, demo, 20)));
    await crowd(ours, world, { sessions, aside: await planned(world, demo, 100) }, quick ? 600 : 5_000, quick ? 12 : 60);
    const big = await Promise.all(Array.from({ length: 20 }, () => planned(world, demo, 500)));
    const targets = () => Promise.all(Array.from({ length: 20 }, () => mire.session(500)));
    const spread = await plainBookings(world, mire.mission, await targets(), "spread", 4);
    ratioOfBookings("20 sessions", 0.06, await bookingsPerSecond(ours, big, 6), spread);
    const hot = await plainBookings(world, mire.mission, await targets(), "one at a time", 4);
    ratioOfBookings("one hot session", 0.3, await bookingsPerSecond(ours, [await planned(world, demo, 500)], 3), hot);
  });
}

async function data({ world, quick }: Hall) {
  const { statements, refusing, rush, growth } = await import("./data");
  const mire = await smallMire(world, "donnees");
  const coach = {
    kind: "member",
    missionId: mire.mission,
    role: "coach",
    firstName: "B",
    personId: mire.mission,
    membershipId: mire.mission,
    sessionId: mire.mission,
  } as never;
  await statements(mire, coach);
  await refusing(world, mire);
  await rush(world, mire, quick ? 2_000 : 20_000, "alive");
  await rush(world, mire, quick ? 2_000 : 20_000, "killed");
  if (quick) return;
  await growth(world, mire, coach);
  const { accompanied } = await import("./caseload");
  await accompanied(world, await smallMire(world, "accompagnement"));
}

async function making({ helloSeconds, quick, world }: Hall) {
  if (quick) return;
  const { builds, startsUp, tests, fromAClone } = await import("./making");
  await builds(helloSeconds);
  await startsUp(world);
  tests();
  await fromAClone();
}

export const parts = { pages, server, surge, data, making };
