// The production build, made again only when what it is made of has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./node.mjs";
import { applicationSecrets } from "./secrets";
import { failed, runLogged } from "./steps";

const inputs = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "scripts/precompress.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** The sum of everything a build depends on: sources, packages, Node, and the key it embeds. */
export const sourcesHash = (folder: string, key: string): string => {
  const hash = createHash("sha256").update(`${process.version} ${key}`);
  for (const file of inputs.flatMap((name) => filesUnder(join(folder, name))))
    hash.update(`\n${file.slice(folder.length)}\n`).update(readFileSync(file));
  return hash.digest("hex");
};

const stamp = (): string => join(root, ".next", "built-from");

const runPart = async (env: NodeJS.ProcessEnv, log: string, args: string[]): Promise<void> => {
  const done = await runLogged(log, process.execPath, args, { cwd: root, env });
  if (done.code !== 0) throw failed("The build", done);
};

/** Builds unless the last build was made of the same things. `env` is the portal's. */
export const ensureBuild = async (env: NodeJS.ProcessEnv): Promise<"up to date" | "built"> => {
  const wanted = sourcesHash(root, applicationSecrets().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  if (existsSync(stamp()) && readFileSync(stamp(), "utf8") === wanted) return "up to date";
  const building: NodeJS.ProcessEnv = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runPart(building, "build", [join(root, "node_modules", "next", "dist", "bin", "next"), "build"]);
  await runPart(building, "precompress", ["--import", "tsx", join(root, "scripts", "precompress.ts")]);
  writeFileSync(stamp(), wanted);
  return "built";
};
