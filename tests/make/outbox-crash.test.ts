import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const run = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const file = join(import.meta.dirname, "..", "load", "outbox-crash.ts");
    execFile(process.execPath, ["--import", "tsx", file, ...args], { timeout: 700_000 }, (fault, stdout) => {
      resolve({ code: fault ? Number(fault.code ?? 1) : 0, output: stdout });
    });
  });

// Leases of sixty seconds are waited for as they are: most of the time nothing runs.
describe("messages, while workers and database are killed", { timeout: 1_000_000 }, () => {
  it("are all sent, each effect once; the same run goes red when the mark comes before the transport", async () => {
    const [careful, careless] = [
      await run("--messages=200", "--kills=6"),
      await run("--messages=200", "--kills=6", "--careless"),
    ];
    expect(careful.output).toContain("none lost, one effect per key");
    expect(careful.code).toBe(0);
    expect(careless.output).toMatch(/RED: \d+ messages marked as sent never left/);
    expect(careless.code).toBe(1);
  });
});
