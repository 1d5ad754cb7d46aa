// npm run dev: the same front door, the same database, pages rebuilt as they are edited.
import { ensureClient } from "./client";
import { becomePortal, holdDatabase, portalEnvironment } from "./environment";
import { migrate } from "./migrate";
import { ensurePort, portFrom, startPart, untilDead } from "./processes";
import { main, step, untilStopped } from "./steps";

await main(async () => {
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST ?? "127.0.0.1";
  await ensurePort(port, host);
  const database = await step("Database", holdDatabase, ({ told }) => told);
  await step(
    "Migrations",
    () => migrate(database.ownerUrl),
    (names) => names.join(", ") || "up to date",
  );
  await step("Client", ensureClient, String);
  becomePortal(database);
  const [{ fillDemonstration }, { disconnect }] = await Promise.all([import("./demo"), import("../lib/platform/db")]);
  await step("Demonstration", fillDemonstration, ({ created }) => (created ? "filled" : "already there"));
  await disconnect();
  const env = portalEnvironment(database.appUrl, {
    PORT: String(port),
    HOST: host,
    NODE_ENV: "development",
    MIRE_OUTPUT: "here",
  });
  const parts = [startPart("worker", "worker.ts", [], env), startPart("web", "serve.ts", ["--dev"], env)];
  await Promise.race([untilStopped(), ...parts.map(untilDead)]);
  return 0;
}, 0);
