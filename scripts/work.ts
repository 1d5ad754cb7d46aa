// npm run worker: the worker alone, for installations that run it apart from the web.
import { ensureClient } from "./client";
import { holdDatabase, portalEnvironment } from "./environment";
import { migrate } from "./migrate";
import { startPart, untilDead } from "./processes";
import { main, step, untilStopped } from "./steps";

await main(async () => {
  const database = await step("Database", holdDatabase, ({ told }) => told);
  await step(
    "Migrations",
    () => migrate(database.ownerUrl),
    (names) => names.join(", ") || "up to date",
  );
  await step("Client", ensureClient, String);
  const worker = startPart("worker", "worker.ts", [], portalEnvironment(database.appUrl, { MIRE_OUTPUT: "here" }));
  await Promise.race([untilStopped(), untilDead(worker)]);
  return 0;
}, 0);
