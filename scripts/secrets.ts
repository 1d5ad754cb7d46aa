// Secrets of an installation: made once, kept in the data folder for its owner's eyes only. Production brings its own.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, Stop } from "./node.mjs";

const applicationNames = ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "AUTH_SECRET", "MASTER_KEY"] as const;
const databaseNames = ["POSTGRES_PASSWORD", "OWNER_PASSWORD", "APP_PASSWORD", "CLUSTER_ID"] as const;

export type ApplicationSecrets = Record<(typeof applicationNames)[number], string>;
export type Secrets = ApplicationSecrets & Record<(typeof databaseNames)[number], string>;

const make = (name: string): string =>
  (databaseNames as readonly string[]).includes(name) ? randomBytes(24).toString("hex") : randomBytes(32).toString("base64");

const path = (): string => join(dataFolder(), "secrets.json");

const read = (): Partial<Secrets> => {
  if (!existsSync(path())) return {};
  try {
    return JSON.parse(readFileSync(path(), "utf8")) as Partial<Secrets>;
  } catch {
    throw new Stop(`${path()} is damaged: restore it, or run "npm run reset" and lose the demonstration's data.`);
  }
};

const write = (secrets: Secrets, replace: boolean): void => {
  const draft = `${path()}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    if (replace) rmSync(path());
    // A link fails when another command made the file first: its secrets are then the ones.
    linkSync(draft, path());
  } catch (error) {
    if (!existsSync(path())) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** The secrets of this data folder, completed with those it has not yet. */
export const keptSecrets = (): Secrets => {
  mkdirSync(dataFolder(), { recursive: true });
  const known = read();
  const names = [...applicationNames, ...databaseNames];
  if (names.every((name) => known[name])) return known as Secrets;
  const made = Object.fromEntries(names.map((name) => [name, known[name] ?? make(name)])) as Secrets;
  write(made, existsSync(path()));
  return read() as Secrets;
};

export const isProduction = (): boolean => process.env.MIRE_MODE === "production";

const secretsFromEnvironment = (): ApplicationSecrets => {
  const missing = applicationNames.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Stop(`Production takes its secrets from the environment; missing: ${missing.join(", ")}.`);
  return Object.fromEntries(applicationNames.map((name) => [name, process.env[name]])) as ApplicationSecrets;
};

/** The application's secrets: from the environment in production, else from there or the data folder. */
export const applicationSecrets = (): ApplicationSecrets => {
  if (isProduction()) return secretsFromEnvironment();
  const kept = keptSecrets();
  return Object.fromEntries(applicationNames.map((name) => [name, process.env[name] ?? kept[name]])) as ApplicationSecrets;
};

/** A short name of a text that does not reveal it. */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
