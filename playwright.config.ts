import { defineConfig } from "@playwright/test";
import { launchFlags } from "./scripts/browser";

// `npm test` serves a build on its own database and says where (BASE_URL) and with which browser (CHROMIUM_PATH).
export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  // A second try is counted as passed and named at the end of `npm test`: rare is visible, and twice in a row is a failure.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // Generous: a machine that does three other things is slow, not wrong.
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.BASE_URL,
    locale: "fr-BE",
    timezoneId: "Europe/Brussels",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: launchFlags() },
  },
});
