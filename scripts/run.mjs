// What `npm start`, `npm test` and the others run: the right Node, the packages of the lock file, then the TypeScript part.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { endWith, ensurePackages, environmentWith, findNode, root, Stop } from "./node.mjs";

const parts = {
  start: "scripts/start.ts",
  dev: "scripts/dev.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  reset: "scripts/reset.ts",
  doctor: "scripts/doctor.ts",
  worker: "scripts/work.ts",
  bench: "scripts/bench.ts",
  prove: "scripts/bench.ts",
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const line = (name, result, since) => process.stdout.write(`  ${name.padEnd(14)} ${result} (${seconds(since)})\n`);

const chooseNodeStep = () => {
  const since = performance.now();
  const node = findNode(() => process.stdout.write("  Node           fetching Node 24 from npm…\n"));
  if (node.path === process.execPath) line("Node", node.version, since);
  return node;
};

const packagesStep = () => {
  const since = performance.now();
  const result = ensurePackages(() => process.stdout.write("  Packages       npm ci…\n"));
  line("Packages", result, since);
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
  process.chdir(root);
  const node = chooseNodeStep();
  if (node.path !== process.execPath) return handOver(node);
  packagesStep();
  if (!existsSync(join(root, part))) throw new Stop(`This command needs ${part}, which is absent.`);
  process.env = environmentWith(process.execPath);
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(join(root, part)).href);
};

await main().catch(endWith);
