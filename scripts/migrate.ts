// Applies the reviewed SQL of prisma/migrations with plain `pg`: no engine is downloaded, an edited file is refused.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Client } from "pg";
import { PgBoss } from "pg-boss";
import { appRole, withClient } from "./database";
import { root } from "./node.mjs";
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
    if (file.sha256 !== sha256) throw new Stop(`Migration ${name} was edited after it was applied: undo the edit and write a new one.`);
  }
  const last = applied.map((row) => row.name).sort().at(-1) ?? "";
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

const jobsVersion = async (client: Client): Promise<number | null> => {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('pgboss.version') is not null there");
  if (!rows[0]?.there) return null;
  return (await client.query<{ version: number }>("select version from pgboss.version")).rows[0]?.version ?? null;
};

/** The application sends, fetches and completes jobs; it owns no table of them. */
const jobGrants = `
  grant usage on schema pgboss to ${appRole};
  grant select, insert, update, delete on all tables in schema pgboss to ${appRole};
  grant usage, select on all sequences in schema pgboss to ${appRole};
  grant execute on all routines in schema pgboss to ${appRole};
  alter default privileges in schema pgboss grant select, insert, update, delete on tables to ${appRole};`;

const ensureJobs = async (client: Client, ownerUrl: string): Promise<string[]> => {
  const wanted = wantedJobsVersion();
  if ((await jobsVersion(client)) === wanted) return [];
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  await client.query(jobGrants);
  return [`pgboss ${wanted}`];
};

/** Brings the database to the version of the code. Returns the names of what was applied, empty when nothing was to do.
 * A Stop names the migration that was edited, is unknown, or failed. */
export const migrate = (ownerUrl: string, files: Migration[] = readMigrations()): Promise<string[]> =>
  withClient(ownerUrl, async (client) => {
    const applied = await applyPending(client, files);
    return [...applied, ...(await ensureJobs(client, ownerUrl))];
  });
