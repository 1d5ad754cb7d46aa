// Prisma's client, generated when the schema has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./node.mjs";
import { failed, runLogged } from "./steps";

const schemaPath = (): string => {
  const folder = join(root, "prisma", "schema");
  return existsSync(folder) && statSync(folder).isDirectory() ? folder : join(root, "prisma", "schema.prisma");
};

const schemaFiles = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => join(path, name));
};

const hashOf = (files: string[], version: string): string => {
  const hash = createHash("sha256").update(version);
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
};

/** Generates prisma/client unless it comes from this very schema. Returns what was done. */
export const ensureClient = async (): Promise<"up to date" | "generated" | "no schema"> => {
  const path = schemaPath();
  const files = schemaFiles(path);
  if (files.length === 0) return "no schema";
  const manifest = createRequire(join(root, "package.json")).resolve("prisma/package.json");
  const { version, bin } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string; bin: { prisma: string } };
  const wanted = hashOf(files, version);
  const stamp = join(root, "prisma", "client", ".generated-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "up to date";
  // Generating needs no engine, yet Prisma insists on one: any existing file satisfies it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const cli = join(dirname(manifest), bin.prisma);
  const done = await runLogged("prisma-generate", process.execPath, [cli, "generate", "--schema", path], { cwd: root, env });
  if (done.code !== 0) throw failed("Generating Prisma's client", done);
  writeFileSync(stamp, wanted);
  return "generated";
};
