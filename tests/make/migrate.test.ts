import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localUrl, ownerRole, withClient } from "../../scripts/database";
import { migrate, plan, readMigrations, sumOf, type Migration } from "../../scripts/migrate";
import { startTestCluster, template } from "../cluster";

let running: Awaited<ReturnType<typeof startTestCluster>>;
let fresh = 0;

beforeAll(async () => {
  running = await startTestCluster();
});
afterAll(() => running.remove());

const urlOf = (user: string, password: string, database: string): string =>
  localUrl({ user, password, port: running.cluster.port, database });

/** The owner's address of a new empty database. */
const emptyDatabase = async (): Promise<string> => {
  const name = `empty_${++fresh}`;
  const { superuser, owner } = running.cluster;
  await withClient(urlOf("postgres", superuser, "postgres"), (client) =>
    client.query(`create database ${name} owner ${ownerRole}`),
  );
  return urlOf(ownerRole, owner, name);
};

const file = (name: string, sql: string): Migration => ({ name, sql, sha256: sumOf(sql) });
const first = file("0001_first", "create table a (id int);");
const second = file("0002_second", "create table b (id int);");

const tables = async (url: string): Promise<string[]> => {
  const sql = "select tablename from pg_tables where schemaname = 'public' order by 1";
  const { rows } = await withClient(url, (client) => client.query<{ tablename: string }>(sql));
  return rows.map(({ tablename }) => tablename);
};

describe("applying migrations", () => {
  it("applies the project's own to an empty database, then nothing", async () => {
    const url = await emptyDatabase();
    const applied = await migrate(url);
    expect(applied.slice(0, -1)).toEqual(readMigrations().map(({ name }) => name));
    expect(applied.at(-1)).toMatch(/^pg-boss \d+, queues /);
    expect(await migrate(url)).toEqual([]);
  });

  it("applies only what is new", async () => {
    const url = await emptyDatabase();
    await migrate(url, [first]);
    expect(await migrate(url, [first, second])).toEqual(["0002_second"]);
    expect(await tables(url)).toEqual(["a", "b", "schema_migration"]);
  });

  it("refuses an edited migration in one sentence, and applies nothing after it", async () => {
    const url = await emptyDatabase();
    await migrate(url, [first]);
    const edited = file("0001_first", "create table a (id bigint);");
    await expect(migrate(url, [edited, second])).rejects.toThrow(
      /^Migration 0001_first was edited after it was applied: undo the edit and write a new one\.$/,
    );
    expect(await tables(url)).toEqual(["a", "schema_migration"]);
  });

  it("undoes the whole of a migration that fails, and names its line", async () => {
    const url = await emptyDatabase();
    const broken = file("0002_broken", "create table c (id int);\n\nselect nothing_here;\n");
    await expect(migrate(url, [first, broken])).rejects.toThrow(
      /^Migration 0002_broken failed at line 3: column "nothing_here" does not exist\.$/,
    );
    expect(await tables(url)).toEqual(["a", "schema_migration"]);
  });

  it("lets two starts at once apply each migration once", async () => {
    const url = await emptyDatabase();
    const slow = file("0001_slow", "select pg_sleep(0.3); create table a (id int);");
    const done = await Promise.all([migrate(url, [slow]), migrate(url, [slow])]);
    expect(done.flat().filter((name) => name === "0001_slow")).toHaveLength(1);
  });

  it("gives the application's role the jobs, without owning any", async () => {
    const app = urlOf("mire_app", running.cluster.app, template);
    await withClient(app, async (client) => {
      expect((await client.query("select count(*)::int n from pgboss.queue")).rows[0]).not.toEqual({ n: 0 });
      await expect(client.query("create table pgboss.mine (id int)")).rejects.toThrow(/permission denied/);
      await expect(client.query("create table mine (id int)")).rejects.toThrow(/permission denied/);
    });
  });
});

describe("planning migrations", () => {
  const row = ({ name, sha256 }: Migration) => ({ name, sha256 });

  it("refuses a database that is newer than the code", () => {
    expect(() => plan([first], [row(first), row(second)])).toThrow(/unknown here/);
  });

  it("refuses a new file that sorts before an applied one", () => {
    expect(() => plan([file("0001_b", ""), second], [row(second)])).toThrow(/give it a later name/);
  });

  it("does not mind line ends", () => {
    expect(sumOf("a\r\nb")).toBe(sumOf("a\nb"));
  });
});
