// What `npm start`, `npm test` and the others run: the right Node, the packages of the lock file, then the TypeScript part.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { endWith, ensurePackages, environmentWith, findNode, root, Stop } from "./node.mjs";

const parts = {
  start: "scripts/start.ts",
  dev: "scripts/dev.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  reset: "scripts/reset.ts",
  doctor: "scripts/doctor.ts",
  worker: "scripts/work.ts",
  found: "scripts/found.ts",
  rotate: "scripts/rotate.ts",
  bench: "scripts/measure.ts",
  prove: "scripts/measure.ts",
};

const say = (name, text) => process.stdout.write(`  ${name.padEnd(14)} ${text}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** npm may die without a word to us (kill -9, a shell in between): then we stop too, so that nothing is left behind. */
const stopWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 1000).unref();
};

/** Runs this same command under the other Node and passes signals and exit code through. */
const handOver = (node) => {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(node.path, [self, ...process.argv.slice(2)], { stdio: "inherit", env: environmentWith(node.path) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
};

const main = async () => {
  const command = process.argv[2] ?? "";
  const part = parts[command];
  if (!part) throw new Stop(`Unknown command "${command}": one of ${Object.keys(parts).join(", ")}.`);
  stopWithNpm();
  process.chdir(root);
  const since = performance.now();
  const node = await findNode(() => say("Node", "fetching Node 24 from npm…"));
  if (node.path !== process.execPath) return handOver(node);
  Object.assign(process.env, environmentWith(node.path));
  say("Node", `${node.version} (${seconds(since)})`);
  const packagesSince = performance.now();
  const done = await ensurePackages(() => say("Packages", "npm ci…"));
  say("Packages", `${done} (${seconds(packagesSince)})`);
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(join(root, part)).href);
};

await main().catch(endWith);
