import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/node.mjs";
import { isAlive } from "../../scripts/postgres-running";

const folder = mkdtempSync(join(tmpdir(), "mire-end-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const moduleOf = (name: string): string => JSON.stringify(pathToFileURL(join(root, "scripts", name)).href);

/** A command with a child of its own, which itself has a child; all three say their number. */
const startFamily = async (): Promise<{ pids: number[]; command: ReturnType<typeof spawn>; ended: Promise<number | null> }> => {
  const grandchild = 'console.log("pid " + process.pid); setInterval(() => {}, 1000);';
  const child = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" });
    console.log("pid " + process.pid); setInterval(() => {}, 1000);`;
  const file = join(folder, "family.mts");
  writeFileSync(
    file,
    `import { main, startChild, untilStopped } from ${moduleOf("steps.ts")};
     await main(async () => {
       console.log("pid " + process.pid);
       startChild(process.execPath, ["--import", ${moduleOf("leash.mjs")}, "-e", ${JSON.stringify(child)}], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
       await untilStopped();
       return 0;
     }, 0);`,
  );
  const command = spawn(process.execPath, ["--import", "tsx", file], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => command.once("exit", resolve));
  const pids: number[] = [];
  command.stdout.on("data", (chunk: Buffer) =>
    pids.push(...[...chunk.toString().matchAll(/pid (\d+)/g)].map((match) => Number(match[1]))),
  );
  await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(3);
  return { pids, command, ended };
};

describe("a command that ends", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("stops its children and theirs on %s, and ends well", async (signal) => {
    const { pids, command, ended } = await startFamily();
    command.kill(signal);
    expect(await ended).toBe(0);
    await expect.poll(() => pids.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it("leaves no child when it is killed without a chance to tidy", async () => {
    const { pids, command } = await startFamily();
    command.kill("SIGKILL");
    await expect.poll(() => pids.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });
});
