// npm start: from nothing, or from the last time, to a portal that answers.
import { ensureBuild } from "./build";
import { ensureClient } from "./client";
import { becomePortal, holdDatabase, portalEnvironment } from "./environment";
import { migrate } from "./migrate";
import { ensurePort, portFrom, startPart, untilDead, untilReady } from "./processes";
import { applicationSecrets, isProduction } from "./secrets";
import { main, say, step, untilStopped } from "./steps";

const listed = (names: string[]): string => names.join(", ") || "up to date";

/** Fills an empty database with the demonstration, in the portal's own words and through its own commands. */
const fillDemonstration = async (): Promise<string> => {
  if (isProduction()) return "none in production";
  const [{ fillDemonstration: fill }, { disconnect }] = await Promise.all([import("./demo"), import("../lib/platform/db")]);
  const { created } = await fill();
  await disconnect();
  return created ? "filled with invented people" : "already there";
};

const tellDoors = async (origin: string): Promise<void> => {
  process.stdout.write(`\n  ${origin}\n\n`);
  if (isProduction()) return;
  const { demonstrationDoors } = await import("./demo");
  for (const { label, url } of demonstrationDoors(origin)) process.stdout.write(`  ${label}: ${url}\n`);
  process.stdout.write("\n  Ctrl+C stops everything.\n\n");
};

await main(async () => {
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST ?? "127.0.0.1";
  const origin = `http://localhost:${port}`;
  await ensurePort(port, host);
  applicationSecrets();
  const database = await step("Database", holdDatabase, ({ told }) => told);
  await step("Migrations", () => migrate(database.ownerUrl), listed);
  await step("Client", ensureClient, String);
  becomePortal(database);
  await step("Demonstration", fillDemonstration, String);
  const env = portalEnvironment(database.appUrl, {
    PORT: String(port),
    HOST: host,
    ...(isProduction() ? {} : { PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN ?? origin }),
  });
  await step("Build", () => ensureBuild(env), String);
  const worker = startPart("worker", "worker.ts", [], env);
  const web = startPart("web", "serve.ts", [], env);
  const deaths = Promise.race([untilDead(worker), untilDead(web)]);
  await step(
    "Portal",
    () => Promise.race([untilReady(web, origin), deaths]),
    () => "web and worker run",
  );
  await tellDoors(origin);
  await Promise.race([untilStopped(), deaths]);
  say("Stopping", "web, worker, database");
  return 0;
}, 0);
