// The checks that read the code without running it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dataFolder, root } from "./node.mjs";
import { runLogged, type Done } from "./steps";

export type Check = { name: string; package: string; bin: string; args: () => string[]; config: string };

/** Path of a package's command, to be run by this very Node. */
export const commandOf = (name: string, bin: string): string => {
  const manifest = join(root, "node_modules", name, "package.json");
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  const path = typeof bins === "string" ? bins : bins[bin];
  if (!path) throw new Error(`${name} has no command ${bin}`);
  return join(dirname(manifest), path);
};

const parts = ["app", "components", "lib", "scripts", "tests"];
const present = (): string[] => parts.filter((name) => existsSync(join(root, name)));
const cache = (name: string): string => join(dataFolder(), "cache", name);

export const checks: Check[] = [
  { name: "types", package: "typescript", bin: "tsc", args: () => ["--noEmit"], config: "tsconfig.json" },
  {
    name: "lint",
    package: "eslint",
    bin: "eslint",
    args: () => [".", "--max-warnings", "0", "--cache", "--cache-strategy", "content", "--cache-location", cache("eslint")],
    config: "eslint.config.mjs",
  },
  { name: "imports", package: "dependency-cruiser", bin: "depcruise", args: present, config: ".dependency-cruiser.cjs" },
  { name: "unused", package: "knip", bin: "knip", args: () => ["--no-progress"], config: "knip.json" },
  {
    name: "format",
    package: "prettier",
    bin: "prettier",
    args: () => [".", "--check", "--cache", "--cache-location", cache("prettier"), "--log-level", "warn"],
    config: ".prettierrc.json",
  },
];

/** Next writes these types when it builds or serves; the type check needs them before. */
export const ensureRouteTypes = (): Promise<Done> =>
  runLogged("next-typegen", process.execPath, [commandOf("next", "next"), "typegen"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });

export const isConfigured = (check: Check): boolean => existsSync(join(root, check.config));

export const runCheck = (check: Check): Promise<Done> =>
  runLogged(check.name, process.execPath, [commandOf(check.package, check.bin), ...check.args()], {
    cwd: root,
  });
