// Counts tests from what the runners report: nothing is passed because a report is missing.
export type Timed = { name: string; ms: number };
export type Count = {
  passed: number;
  failed: number;
  skipped: number;
  slow: Timed[];
  /** Passed, but not at the first try. */ again: string[];
};

export const none: Count = { passed: 0, failed: 0, skipped: 0, slow: [], again: [] };
/** What a step counts for when it could not even report. */
export const lost: Count = { ...none, failed: 1 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  slow: [...a.slow, ...b.slow],
  again: [...a.again, ...b.again],
});

type VitestTest = { fullName: string; status: string; duration?: number | null };
type VitestFile = { name: string; status: string; assertionResults: VitestTest[] };
export type VitestReport = { success: boolean; testResults: VitestFile[] };

const countFile = ({ status, assertionResults }: VitestFile): Count => {
  const of = (wanted: string): number => assertionResults.filter((test) => test.status === wanted).length;
  const failed = of("failed");
  // A file that could not be loaded has no failed test of its own, yet it failed.
  return {
    passed: of("passed"),
    failed: status === "failed" && failed === 0 ? 1 : failed,
    skipped: assertionResults.length - of("passed") - failed,
    slow: assertionResults.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
    again: [],
  };
};

/** Counts vitest's JSON report; a run that failed outside any test still fails. */
export const countVitest = (report: VitestReport): Count => {
  const count = report.testResults.map(countFile).reduce(add, none);
  return !report.success && count.failed === 0 ? { ...count, failed: 1 } : count;
};

type PlaywrightTest = { status: string; results: { duration: number }[]; projectName?: string };
type PlaywrightSuite = { title: string; specs?: { title: string; tests: PlaywrightTest[] }[]; suites?: PlaywrightSuite[] };
export type PlaywrightReport = { suites: PlaywrightSuite[]; errors: unknown[] };

const countJourney = (name: string, { status, results }: PlaywrightTest): Count => ({
  passed: status === "expected" || status === "flaky" ? 1 : 0,
  failed: status === "unexpected" ? 1 : 0,
  skipped: status === "skipped" ? 1 : 0,
  slow: [{ name, ms: results.reduce((sum, { duration }) => sum + duration, 0) }],
  again: status === "flaky" ? [name] : [],
});

const countSuite = (suite: PlaywrightSuite): Count => {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => countJourney(`${suite.title} ${spec.title}`, test)));
  return [...own, ...(suite.suites ?? []).map(countSuite)].reduce(add, none);
};

/** Counts Playwright's JSON report; a journey that needed a second try counts as passed, and is named. */
export const countPlaywright = ({ suites, errors }: PlaywrightReport): Count => {
  const count = suites.map(countSuite).reduce(add, none);
  return { ...count, failed: count.failed + errors.length };
};

export const slowest = ({ slow }: Count, many: number): Timed[] => [...slow].sort((a, b) => b.ms - a.ms).slice(0, many);

/** What a run says about journeys that did not pass at once; empty when all did. */
export const secondTries = ({ again }: Count): string => {
  if (again.length === 0) return "";
  return `${again.length === 1 ? "1 journey" : `${again.length} journeys`} needed a second try: ${again.join("; ")}`;
};

/** The last line of a run. */
export const lastLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;
