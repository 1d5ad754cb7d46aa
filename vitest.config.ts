import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Tests that need a database share one throw-away cluster; each worker clones its own database (tests/database.ts). */
const withDatabase = { globalSetup: ["tests/cluster.ts"], setupFiles: ["tests/quiet.ts", "tests/setup.ts"] };
const pure = { setupFiles: ["tests/quiet.ts"] };

const project = (name: string, kind: object, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...kind, ...more },
});

export default defineConfig({
  resolve: {
    // Next swaps this package by environment; here everything is the server.
    alias: { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") },
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      project("domain", pure, { isolate: false, testTimeout: 30_000 }),
      project("commands", withDatabase, { testTimeout: 20_000, hookTimeout: 30_000 }),
      project("architecture", withDatabase, { testTimeout: 60_000, hookTimeout: 30_000 }),
      project("security", withDatabase, { testTimeout: 60_000, hookTimeout: 30_000 }),
      project("make", pure, { testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false }),
    ],
  },
});
