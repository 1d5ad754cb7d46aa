// npm run check: types, lint, import law, unused code, format. Fast enough to run before each commit.
import { checks, ensureRouteTypes, isConfigured, runCheck } from "./checks";
import { ensureClient } from "./client";
import { failed, main, say, seconds, step } from "./steps";

await main(async () => {
  await step("Client", ensureClient, String);
  const types = await ensureRouteTypes();
  if (types.code !== 0) throw failed("Writing the types of the routes", types);
  let faults = 0;
  for (const check of checks.filter(isConfigured)) {
    const since = performance.now();
    const done = await runCheck(check);
    say(check.name, `${done.code === 0 ? "ok" : "FAILED"} (${seconds(performance.now() - since)})`);
    if (done.code === 0) continue;
    faults += 1;
    process.stdout.write(`${done.output}\n`);
  }
  return faults === 0 ? 0 : 1;
});
