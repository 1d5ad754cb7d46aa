// Applies the reviewed SQL of prisma/migrations with plain `pg`: no engine is downloaded, an edited file is refused.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { escapeLiteral, type Client } from "pg";
import { prepareQueues } from "../lib/platform/boss";
import { queues } from "../lib/platform/jobs";
import { withClient } from "./database";
import { root } from "./node.mjs";
import { fingerprint } from "./secrets";
import { Stop } from "./steps";

export type Migration = { name: string; sql: string; sha256: string };

/** The sum of a file, the same whatever the line ends that git wrote. */
export const sumOf = (sql: string): string => createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");

export const readMigrations = (folder = join(root, "prisma", "migrations")): Migration[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, sha256: sumOf(sql) };
  });
};

type Applied = { name: string; sha256: string };

/** The migrations still to apply, or the Stop that says why none may be. */
export const plan = (files: Migration[], applied: Applied[]): Migration[] => {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256 } of applied) {
    const file = byName.get(name);
    if (!file) throw new Stop(`The database has the migration ${name}, unknown here: the code is older than its database.`);
    if (file.sha256 !== sha256)
      throw new Stop(`Migration ${name} was edited after it was applied: undo the edit and write a new one.`);
  }
  const last =
    applied
      .map((row) => row.name)
      .sort()
      .at(-1) ?? "";
  const done = new Set(applied.map((row) => row.name));
  const pending = files.filter((file) => !done.has(file.name));
  const early = pending.find((file) => file.name < last);
  if (early) throw new Stop(`Migration ${early.name} sorts before ${last}, which is applied: give it a later name.`);
  return pending;
};

const lineOf = (sql: string, position: string | undefined): string =>
  position ? ` at line ${sql.slice(0, Number(position)).split("\n").length}` : "";

const applyOne = async (client: Client, { name, sql, sha256 }: Migration): Promise<void> => {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into schema_migration (name, sha256) values ($1, $2)", [name, sha256]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    const { message, position } = error as Error & { position?: string };
    throw new Stop(`Migration ${name} failed${lineOf(sql, position)}: ${message}.`);
  }
};

const history = `create table if not exists schema_migration
  (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;

const applyPending = async (client: Client, files: Migration[]): Promise<string[]> => {
  await client.query("set client_min_messages = warning");
  // Two starts at once: the second waits here, then finds nothing to do. 7_473 is ours alone.
  await client.query("select pg_advisory_lock(7473)");
  await client.query(history);
  const { rows } = await client.query<Applied>("select name, sha256 from schema_migration");
  const pending = plan(files, rows);
  for (const migration of pending) await applyOne(client, migration);
  return pending.map((migration) => migration.name);
};

const wantedJobsVersion = (): number => {
  const require = createRequire(join(root, "package.json"));
  const path = join(require.resolve("pg-boss"), "..", "..", "package.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { pgboss: { schema: number } }).pgboss.schema;
};

/** What pg-boss's schema should be: its version and our queues; noted on the schema itself. */
const jobsMark = (): string => `pg-boss ${wantedJobsVersion()}, queues ${fingerprint(JSON.stringify(queues))}`;

const ensureJobs = async (client: Client, ownerUrl: string): Promise<string[]> => {
  const { rows } = await client.query<{ mark: string | null }>(
    "select obj_description(to_regnamespace('pgboss'), 'pg_namespace') mark",
  );
  const wanted = jobsMark();
  if (rows[0]?.mark === wanted) return [];
  await prepareQueues(ownerUrl);
  await client.query(`comment on schema pgboss is ${escapeLiteral(wanted)}`);
  return [wanted];
};

/** Brings the database to the version of the code. Returns the names of what was applied, empty when nothing was to do.
 * A Stop names the migration that was edited, is unknown, or failed. */
export const migrate = (ownerUrl: string, files: Migration[] = readMigrations()): Promise<string[]> =>
  withClient(ownerUrl, async (client) => {
    const applied = await applyPending(client, files);
    return [...applied, ...(await ensureJobs(client, ownerUrl))];
  });
