// The journeys: a real browser on the production build, served with a worker on a database of its own.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startTestCluster, template } from "../tests/cluster";
import { findBrowser } from "./browser";
import { commandOf } from "./checks";
import { appRole, localUrl, ownerRole } from "./database";
import { portalEnvironment } from "./environment";
import { root } from "./node.mjs";
import { freePort, startPart, untilReady } from "./processes";
import { atEnd, failed, logPath, runLogged, say, stopChild, type Done } from "./steps";
import { countPlaywright, lost, type Count, type PlaywrightReport } from "./test-report";

type Urls = { ownerUrl: string; appUrl: string };

const throwawayDatabase = async (): Promise<Urls & { remove: () => Promise<void> }> => {
  const starting = startTestCluster();
  atEnd(async () => (await starting.catch(() => null))?.remove());
  const { cluster, remove } = await starting;
  const url = (user: string, password: string): string => localUrl({ user, password, port: cluster.port, database: template });
  return { ownerUrl: url(ownerRole, cluster.owner), appUrl: url(appRole, cluster.app), remove };
};

const fill = async ({ ownerUrl }: Urls, env: NodeJS.ProcessEnv): Promise<void> => {
  const args = ["--import", "tsx", join(root, "scripts", "fill.ts")];
  const done = await runLogged("fill", process.execPath, args, { cwd: root, env: { ...env, OWNER_DATABASE_URL: ownerUrl } });
  if (done.code !== 0) throw failed("Filling the demonstration", done);
};

const countFrom = (report: string, done: Done): Count => {
  try {
    const count = countPlaywright(JSON.parse(readFileSync(report, "utf8")) as PlaywrightReport);
    return done.code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return lost;
  }
};

/** Serves the build on a new database and runs the journeys; everything is stopped and removed after. */
export const runJourneys = async (only: string[]): Promise<{ count: Count; done: Done }> => {
  const browser = await findBrowser();
  say("", `browser: ${browser.path} (${browser.origin})`);
  const database = await throwawayDatabase();
  const port = String(await freePort());
  const env = portalEnvironment(database.appUrl, {
    PORT: port,
    HOST: "127.0.0.1",
    MIRE_MODE: "demonstration",
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    // One run sends in minutes what a Mire sends in weeks.
    SMS_PER_HOUR: "5000",
    // And posts from one address in a minute what a Mire posts in an hour; the limit itself is tried by visitors behind the proxy.
    RATE_LIMIT_EXEMPT: "127.0.0.1",
    // Journeys that come from this address speak as a proxy does: over https, for other visitors.
    TRUSTED_PROXIES: "127.0.0.2",
  });
  await fill(database, env);
  const parts = [startPart("journeys-worker", "worker.ts", [], env), startPart("journeys-web", "serve.ts", [], env)] as const;
  const origin = `http://localhost:${port}`;
  await untilReady(parts[1], origin);
  const report = logPath("journeys-report");
  rmSync(report, { force: true });
  const done = await runLogged(
    "journeys",
    process.execPath,
    [commandOf("@playwright/test", "playwright"), "test", "--reporter=json", ...only],
    {
      cwd: root,
      env: {
        ...env,
        BASE_URL: origin,
        CHROMIUM_PATH: browser.path,
        OWNER_DATABASE_URL: database.ownerUrl,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  for (const { child } of parts) await stopChild(child);
  await database.remove();
  return { count: countFrom(report, done), done };
};
