// From nothing to a page with people in it, and how long the checks take (performance.md 4, D1 to D3).
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../../scripts/node.mjs";
import { freePort } from "../../../scripts/processes";
import { pause, type Throwaway } from "../throwaway";
import { atLeast, atMost, inTurn, tell } from "./report";
import { hello, portal } from "./served";

/** Seconds until `npm start` in this folder answers with the demonstration in it. */
async function untilServed(folder: string): Promise<number> {
  const [since, port] = [performance.now(), await freePort()];
  const child = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), MIRE_DATA: join(folder, ".data"), CI: "true" },
    stdio: "ignore",
    detached: true,
  });
  const withPeople = async () => {
    const answer = await fetch(`http://localhost:${port}/fr/seances`).catch(() => null);
    return answer?.status === 200 && (await answer.text()).includes("/fr/seances/");
  };
  while (!(await withPeople())) {
    if (performance.now() - since > 600_000 || child.exitCode !== null) throw new Error("npm start did not serve");
    await pause(100);
  }
  const seconds = (performance.now() - since) / 1000;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid!, "SIGTERM");
  await ended;
  return seconds;
}

/** A clone as a newcomer makes it: first start, second start, then every check. */
export async function fromAClone() {
  const folder = mkdtempSync(join(tmpdir(), "mire-clone-"));
  const clone = join(folder, "clone");
  try {
    spawnSync("git", ["clone", "--quiet", root, clone]);
    atMost("D1", "clone to first page with people in it, npm cache warm", 60, await untilServed(clone), " s");
    atMost("D1", "second start", 10, await untilServed(clone), " s");
    checks(clone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checks(clone: string) {
  const since = performance.now();
  const { stdout } = spawnSync("npm", ["test"], { cwd: clone, encoding: "utf8", maxBuffer: 2 ** 26 });
  const minutes = (performance.now() - since) / 60_000;
  const journeys = Number(/journeys\s.*\((\d+(?:\.\d+)?) s\)/.exec(stdout)?.[1] ?? Number.NaN) / 60;
  atMost("D3", "journeys in npm test of that clone", 8, journeys, " min");
  atMost("D3", "npm test of that clone, all", 25, minutes, " min", stdout.trim().split("\n").at(-1));
}

const next = join(root, "node_modules/next/dist/bin/next");

export async function builds(helloSeconds: number) {
  const since = performance.now();
  const built = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  if (built.status !== 0) throw new Error("the portal did not build");
  atMost("D2", "build, against hello-world", 3, (performance.now() - since) / 1000 / helloSeconds, " x");
  spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts/precompress.ts")], { cwd: root, stdio: "ignore" });
}

/** A process that serves a build which is there, from its start to its first page. */
export async function startsUp(world: Throwaway) {
  const readyOf = async (start: () => ReturnType<typeof hello>) => {
    const served = await start();
    await served.stop();
    return served.ready;
  };
  const [ours, theirs] = await inTurn(
    () => readyOf(() => portal(world)),
    () => readyOf(hello),
  );
  atMost(
    "D2",
    "start to first page, against hello-world",
    2,
    ours / theirs,
    " x",
    `${ours.toFixed(1)} s and ${theirs.toFixed(1)} s`,
  );
}

/** The seconds of one project of the checks, as vitest itself runs it, and how many tests passed. */
function project(name: string): { readonly seconds: number; readonly passed: number } {
  const since = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", name, "--reporter=json"],
    { cwd: root, env: { ...process.env, NODE_ENV: "test" }, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const passed = Number(/"numPassedTests":(\d+)/.exec(stdout)?.[1] ?? 0);
  if (status !== 0) tell({ id: "D3", what: `${name} tests`, goal: "all pass", value: "some failed", holds: false });
  return { seconds: (performance.now() - since) / 1000, passed };
}

export function tests() {
  atMost("D3", "domain tests", 5, project("domain").seconds, " s");
  const { seconds, passed } = project("commands");
  atLeast("D3", "command tests on PostgreSQL, a second", 10, passed / seconds, "", `${passed} in ${seconds.toFixed(0)} s`);
}
