// npm run bench [-- --only=pages,server,data,surge,making] [--quick]: the figures of performance.md, as ratios taken side by side in one run.
import { buildHello, hello, portal } from "./bench/served";
import { missed, measured } from "./bench/report";
import { argument, becomePortalOn, planned, smallMire, throwaway } from "./throwaway";

const only = process.argv
  .find((word) => word.startsWith("--only="))
  ?.slice(7)
  .split(",");
const wants = (part: string) => !only || only.includes(part);
const quick = process.argv.includes("--quick");

const world = await throwaway("durable");
becomePortalOn(world, 20);
const { fillDemonstration } = await import("../../scripts/demo");
await fillDemonstration();
const { publicFacts, disconnect } = await import("../../lib/platform/db");
const { visitor } = await import("../../lib/platform/actor");
const { sessionCookie } = await import("../../lib/platform/session");
const { nextAuthIdentity } = await import("../../lib/platform/adapters/real/next-auth");
const { enterDemonstration } = await import("../../lib/people/commands/demonstration");
const [demo] = await publicFacts<{ id: string }>`select id from mission where answers_any`;
const entered = await enterDemonstration.execute(visitor(demo!.id as never), { as: "coach" });
if (entered.status !== "done") throw new Error("the demonstration's door did not open");
const cookie = await nextAuthIdentity.wrap(entered.value.secret);

const helloSeconds = buildHello();
console.log(
  `  the goals of performance.md; hello-world of the same Next built in ${helloSeconds.toFixed(1)} s; durations are medians of three rounds taken in turn\n`,
);

if (wants("making") && !quick) await (await import("./bench/making")).builds(helloSeconds);
const [ours, theirs] = [await portal(world), await hello()];
if (wants("pages")) {
  const pages = await import("./bench/pages");
  const browser = await pages.openBrowser();
  await pages.weights(ours, browser);
  await pages.firstVisit(ours, browser);
  await pages.oldPhone(ours, browser);
  await pages.desk(ours, theirs, browser, { name: sessionCookie, value: cookie });
  await browser.close();
}
if (wants("server")) {
  const server = await import("./bench/server");
  await server.processor(ours, theirs);
  await server.throughput(ours, theirs);
  await server.sessionCheck(ours, theirs, `${sessionCookie}=${cookie}`);
  await server.memory(ours, theirs, quick ? 8 : 60);
}
await theirs.stop();

const mire = await smallMire(world);
if (wants("surge")) {
  const { surge, formOf, post } = await import("./bench/surge");
  const { plainBookings, ratioOfBookings } = await import("./bench/data");
  const sessions: string[] = [];
  for (let at = 0; at < 30; at++) sessions.push(await planned(world, demo!.id, 20));
  await surge(ours, world, sessions, quick ? 600 : 5_000, quick ? 12 : 60);
  const big = await Promise.all(Array.from({ length: 20 }, () => planned(world, demo!.id, 500)));
  const through = async (targets: readonly string[], seconds: number) => {
    const forms = await Promise.all(targets.map((session) => formOf(ours, session)));
    let [done, at] = [0, 0];
    const until = performance.now() + seconds * 1000;
    const worker = async () => {
      while (performance.now() < until) {
        const person = ++at;
        const { status } = await post(ours, forms[person % forms.length]!, {
          firstName: `F${person}`,
          contact: "email",
          email: `f${targets.length}.${person}@courrier.example`,
          phone: "",
        });
        if (status === 303) done += 1;
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return done / seconds;
  };
  ratioOfBookings(
    "20 sessions",
    0.06,
    await through(big.slice(0, 20), 6),
    await plainBookings(world, mire.mission, await Promise.all(Array.from({ length: 20 }, () => mire.session(500))), 4),
  );
  ratioOfBookings(
    "one hot session",
    0.3,
    await through(big.slice(0, 1), 3),
    await plainBookings(world, mire.mission, [await mire.session(500)], 4),
  );
}
await ours.stop();

if (wants("data")) {
  const data = await import("./bench/data");
  const coach = {
    kind: "member",
    missionId: mire.mission,
    role: "coach",
    firstName: "B",
    personId: mire.mission,
    membershipId: mire.mission,
    sessionId: mire.mission,
  } as never;
  await data.statements(mire, coach);
  await data.refusing(world, mire);
  await data.rush(world, mire, quick ? 2_000 : 20_000);
  if (!quick) await data.growth(world, mire, coach);
}
if (wants("making") && !quick) {
  const making = await import("./bench/making");
  making.domainTests();
  await making.fromAClone(argument("port", 4_987));
}
await disconnect();
world.remove();
console.log(`\n  ${measured()} figures, ${missed()} missed`);
process.exit(missed() === 0 ? 0 : 1);
