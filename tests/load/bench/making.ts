// From nothing to a page with people in it, and how long the checks take (performance.md 4, D1 to D3).
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../../scripts/node.mjs";
import { pause } from "../throwaway";
import { atMost } from "./report";

/** Seconds until `npm start` in this folder answers with the demonstration in it. */
async function untilServed(folder: string, port: number): Promise<number> {
  const since = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), MIRE_DATA: join(folder, ".data"), CI: "true" },
    stdio: "ignore",
    detached: true,
  });
  const answers = () =>
    fetch(`http://localhost:${port}/fr/seances`).then(
      (answer) =>
        answer.text().then((text) => (answer.status === 200 && text.includes("/inscription")) || text.includes("/fr/seances/")),
      () => false,
    );
  while (!(await answers())) {
    if (performance.now() - since > 600_000 || child.exitCode !== null) throw new Error("npm start did not serve");
    await pause(250);
  }
  const seconds = (performance.now() - since) / 1000;
  process.kill(-child.pid!, "SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  return seconds;
}

export async function fromAClone(port: number) {
  const folder = mkdtempSync(join(tmpdir(), "mire-clone-"));
  spawnSync("git", ["clone", "--quiet", root, join(folder, "clone")]);
  const [first, second] = [await untilServed(join(folder, "clone"), port), await untilServed(join(folder, "clone"), port)];
  rmSync(folder, { recursive: true, force: true });
  atMost("D1", "clone to first page with people in it, npm cache warm", 60, first, " s");
  atMost("D1", "second start", 10, second, " s");
}

export async function builds(helloSeconds: number) {
  const since = performance.now();
  const built = spawnSync(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  if (built.status !== 0) throw new Error("the portal did not build");
  spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts/precompress.ts")], { cwd: root, stdio: "ignore" });
  atMost("D2", "build, against hello-world", 3, (performance.now() - since) / 1000 / helloSeconds, " x");
}

export function domainTests() {
  const since = performance.now();
  const run = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "domain"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "test" },
    stdio: "ignore",
  });
  atMost("D3", `domain tests${run.status === 0 ? "" : " (they failed)"}`, 5, (performance.now() - since) / 1000, " s");
}
