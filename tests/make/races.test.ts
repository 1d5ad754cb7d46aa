import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const run = (file: string, ...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "../load", file), ...args],
      { timeout: 300_000 },
      (fault, stdout) => resolve({ code: fault ? Number(fault.code ?? 1) : 0, output: stdout }),
    );
  });

// A fraction of `npm run prove`; each proof with the control that shows it can see the fault.
describe("proofs under load", { timeout: 320_000 }, () => {
  it("fifty people on the last seat: one winner, and looking first overbooks", async () => {
    const [right, naive] = [await run("last-seat.ts", "--rounds=30"), await run("last-seat.ts", "--rounds=5", "--naive")];
    expect(right.output).toContain("exactly one winner each, nobody lost");
    expect(right.code).toBe(0);
    expect(naive.output).toMatch(/RED: round \d+: \d+ winners/);
    expect(naive.code).toBe(1);
  });

  it("twenty people on one hour of one coach: one winner, no overlap, no deadlock, and looking first overlaps", async () => {
    const [right, naive] = [await run("slot.ts", "--rounds=30"), await run("slot.ts", "--rounds=5", "--naive")];
    expect(right.output).toContain("one winner each, no overlap, no deadlock");
    expect(right.code).toBe(0);
    expect(naive.output).toMatch(/RED: round \d+, coach: \d+ winners/);
    expect(naive.code).toBe(1);
  });

  it("no acknowledged booking is lost when the database is killed, unless it forgets", async () => {
    const [right, forgetful] = [
      await run("booking-crash.ts", "--kills=2"),
      await run("booking-crash.ts", "--kills=2", "--forgetful"),
    ];
    expect(right.output).toContain("bookings: none lost");
    expect(right.code).toBe(0);
    expect(forgetful.code).toBe(1);
  });
});
