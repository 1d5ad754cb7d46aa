// npm run bench [-- --only=pages,server,data,surge,making] [--quick]: the figures of performance.md, as ratios taken side by side in one run.
import { parts, type Hall } from "./bench/parts";
import { broken, measured, missed } from "./bench/report";
import { buildHello } from "./bench/served";
import { becomePortalOn, throwaway } from "./throwaway";

const only = process.argv
  .find((word) => word.startsWith("--only="))
  ?.slice(7)
  .split(",");

// As the portal is served: React without its development checks.
Object.assign(process.env, { NODE_ENV: "production" });
const world = await throwaway("durable");
process.once("exit", world.remove);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
becomePortalOn(world, 20);
const { fillDemonstration } = await import("../../scripts/demo");
await fillDemonstration();

const helloSeconds = buildHello();
console.log(
  `  the goals of performance.md; hello-world of the same Next built in ${helloSeconds.toFixed(1)} s; durations are medians of three rounds taken in turn\n`,
);
const hall: Hall = { world, helloSeconds, quick: process.argv.includes("--quick") };
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  // One part that breaks is told as missed; the others still give their figures.
  await measure(hall).catch((fault: unknown) => broken(name, fault));
}
const { disconnect } = await import("../../lib/platform/db");
await disconnect();
console.log(`\n  ${measured()} figures, ${missed()} missed`);
process.exit(missed() === 0 ? 0 : 1);
