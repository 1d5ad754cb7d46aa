// npm test: every check and every test, in order, to the end; the last line counts them.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./build";
import { checks, commandOf, ensureRouteTypes, isConfigured, runCheck } from "./checks";
import { ensureClient } from "./client";
import { portalEnvironment } from "./environment";
import { runJourneys } from "./journeys";
import { root } from "./node.mjs";
import { failed, logPath, main, runLogged, say, seconds, step, Stop, type Done } from "./steps";
import { add, countVitest, lastLine, lost, none, secondTries, slowest, type Count, type VitestReport } from "./test-report";

type Result = { count: Count; done?: Done };
type Part = { name: string; present: () => boolean; run: () => Promise<Result> };

const hasFiles = (folder: string): boolean => {
  const path = join(root, "tests", folder);
  return (
    existsSync(path) && readdirSync(path, { recursive: true, encoding: "utf8" }).some((name) => /\.(test|spec)\.tsx?$/.test(name))
  );
};

const staticPart = (check: (typeof checks)[number]): Part => ({
  name: check.name,
  present: () => isConfigured(check),
  run: async () => {
    const done = await runCheck(check);
    return { done, count: done.code === 0 ? { ...none, passed: 1 } : lost };
  },
});

const readReport = (path: string): Count => {
  try {
    return countVitest(JSON.parse(readFileSync(path, "utf8")) as VitestReport);
  } catch {
    return lost;
  }
};

const vitestPart = (name: string): Part => ({
  name,
  present: () => hasFiles(name),
  run: async () => {
    const report = logPath(`${name}-report`);
    rmSync(report, { force: true });
    const args = ["run", "--project", name, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const done = await runLogged(name, process.execPath, [commandOf("vitest", "vitest"), ...args], {
      cwd: root,
      env: quietEnvironment(),
    });
    const count = readReport(report);
    return { done, count: done.code !== 0 && count.failed === 0 ? add(count, lost) : count };
  },
});

const foreign = ["DATABASE_URL", "APP_DATABASE_URL", "OWNER_DATABASE_URL", "MIRE_MODE", "NODE_ENV", "PORT"];

/** Tests bring their own settings: those of the person's shell must not leak in. */
const quietEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries([
    ...Object.entries(process.env).filter(([name]) => !foreign.includes(name)),
    ["NO_COLOR", "1"],
  ]) as NodeJS.ProcessEnv;

let built = false;

const buildPart: Part = {
  name: "build",
  present: () => existsSync(join(root, "app")),
  run: async () => {
    // The build reads no database: an address that leads nowhere proves it.
    await ensureBuild(portalEnvironment("postgresql://nobody@127.0.0.1:1/none", { MIRE_MODE: "demonstration" }));
    built = true;
    return { count: { ...none, passed: 1 } };
  },
};

const journeysPart: Part = {
  name: "journeys",
  present: () => hasFiles("journeys"),
  run: async () => {
    if (!built) await buildPart.run();
    return runJourneys([]);
  },
};

const parts: Part[] = [
  ...checks.map(staticPart),
  ...["domain", "commands", "architecture", "security", "make"].map(vitestPart),
  buildPart,
  journeysPart,
];

const chosenParts = (): Part[] => {
  const at = process.argv.indexOf("--only");
  if (at < 0) return parts;
  const names = (process.argv[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Stop(`--only knows ${parts.map(({ name }) => name).join(", ")}; not ${unknown.join(", ")}.`);
  return parts.filter(({ name }) => names.includes(name));
};

const told = ({ passed, failed: no, skipped }: Count): string =>
  `${no === 0 ? "ok" : "FAILED"}, ${passed} passed, ${no} failed${skipped ? `, ${skipped} skipped` : ""}`;

const runPart = async ({ name, run }: Part): Promise<Count> => {
  const since = performance.now();
  const { count, done } = await run().catch((error: unknown): Result => {
    process.stdout.write(`${error instanceof Stop ? error.message : String((error as Error).stack)}\n`);
    return { count: lost };
  });
  if (count.failed > 0 && done) process.stdout.write(`${done.output}\n`);
  say(name, `${told(count)} (${seconds(performance.now() - since)})`);
  return count;
};

await main(async () => {
  const chosen = chosenParts();
  await step("Client", ensureClient, String);
  const types = await ensureRouteTypes();
  if (types.code !== 0) throw failed("Writing the types of the routes", types);
  let total = none;
  for (const part of chosen) {
    if (part.present()) total = add(total, await runPart(part));
    else say(part.name, "no test there");
  }
  process.stdout.write("\nSlowest:\n");
  for (const { name, ms } of slowest(total, 10)) process.stdout.write(`  ${seconds(ms).padStart(8)}  ${name}\n`);
  const again = secondTries(total);
  if (again) process.stdout.write(`\n${again}\n`);
  process.stdout.write(`\n${lastLine(total)}\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
