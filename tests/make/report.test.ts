import { describe, expect, it } from "vitest";
import { add, countPlaywright, countVitest, lastLine, lost, none, secondTries, slowest } from "../../scripts/test-report";

const vitestFile = (status: string, ...tests: [string, string, number][]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map(([fullName, result, duration]) => ({ fullName, status: result, duration })),
});

describe("counting vitest's report", () => {
  it("counts each test", () => {
    const report = {
      success: false,
      testResults: [vitestFile("failed", ["a", "passed", 3], ["b", "failed", 9], ["c", "skipped", 0])],
    };
    expect(countVitest(report)).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countVitest({ success: false, testResults: [vitestFile("failed")] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a run that failed outside any test as a failure", () => {
    expect(countVitest({ success: false, testResults: [vitestFile("passed", ["a", "passed", 1])] })).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

const spec = (title: string, status: string, ...durations: number[]) => ({
  title,
  tests: [{ status, results: durations.map((duration) => ({ duration })) }],
});

describe("counting Playwright's report", () => {
  it("goes down the suites, and counts a second try as passed, by name", () => {
    const inner = { title: "inner", specs: [spec("c", "flaky", 5, 6), spec("d", "skipped")] };
    const report = {
      suites: [{ title: "outer", specs: [spec("a", "expected", 1), spec("b", "unexpected", 2)], suites: [inner] }],
      errors: [],
    };
    expect(countPlaywright(report)).toMatchObject({ passed: 2, failed: 1, skipped: 1, again: ["inner c"] });
  });

  it("counts a journey that failed at both tries as failed", () => {
    const twice = countPlaywright({ suites: [{ title: "outer", specs: [spec("a", "unexpected", 1, 2)] }], errors: [] });
    expect(twice).toMatchObject({ passed: 0, failed: 1, again: [] });
  });

  it("counts an error outside the journeys", () => {
    expect(countPlaywright({ suites: [], errors: [{}] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("the end of a run", () => {
  it("is one line that says both numbers", () => {
    expect(lastLine(add({ ...none, passed: 41 }, lost))).toBe("41 passed, 1 failed");
  });

  it("names the journeys that needed a second try, and says nothing when none did", () => {
    const again = (...names: string[]) => secondTries(add({ ...none, again: names }, none));
    expect([again(), again("a b"), again("a b", "c d")]).toEqual([
      "",
      "1 journey needed a second try: a b",
      "2 journeys needed a second try: a b; c d",
    ]);
  });

  it("names the slowest first", () => {
    const slow = [1, 5, 3].map((ms) => ({ name: `t${ms}`, ms }));
    expect(slowest({ ...none, slow }, 2).map(({ name }) => name)).toEqual(["t5", "t3"]);
  });
});
