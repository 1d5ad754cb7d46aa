// npm run bench, npm run prove: the portal built, then the measures of tests/load.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./build";
import { ensureClient } from "./client";
import { portalEnvironment } from "./environment";
import { root } from "./node.mjs";
import { main, startChild, step, Stop } from "./steps";

await main(async () => {
  const name = process.argv[2] ?? "bench";
  const file = join(root, "tests", "load", `${name}.ts`);
  if (!existsSync(file)) throw new Stop(`npm run ${name} needs ${file}, which is absent.`);
  await step("Client", ensureClient, String);
  const env = portalEnvironment("postgresql://none@127.0.0.1:1/none");
  await step("Build", () => ensureBuild(env), String);
  const child = startChild(process.execPath, ["--import", "tsx", file, ...process.argv.slice(3)], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
});
