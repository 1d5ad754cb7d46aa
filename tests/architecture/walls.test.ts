import { describe, expect, it } from "vitest";
import { asSuperuser } from "../database";

const rows = <Row extends object>(text: string) => asSuperuser(async (client) => (await client.query<Row>(text)).rows);

/** Tables without the wall, each with its reason. */
const open = {
  mission: "which Mires exist here is public: names, hosts, phone; the application may only read it",
  schema_migration: "the migrations' own register; the application's role has no right on it",
};

const tables = () =>
  rows<{ name: string; walled: boolean; forced: boolean }>(
    `select relname as name, relrowsecurity as walled, relforcerowsecurity as forced from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );

/** What the catalogue says against the law; empty when the wall stands. */
const breaches = async () =>
  (await tables()).filter(({ name, walled, forced }) => !(name in open) && !(walled && forced)).map(({ name }) => name);

describe("the wall between Mires", () => {
  it("stands, forced, on every table but the reviewed ones", async () => {
    expect(await breaches()).toEqual([]);
    expect((await tables()).length).toBeGreaterThan(15);
  });

  it("bites: a table without it is found", async () => {
    await rows("create table bare (id int)");
    expect(await breaches()).toEqual(["bare"]);
    await rows("drop table bare");
  });

  it("compares the Mire in each policy, for reading and for writing", async () => {
    const policies = await rows<{ tablename: string; qual: string | null; with_check: string }>(
      "select tablename, qual, with_check from pg_policies where schemaname = 'public'",
    );
    for (const { tablename, qual, with_check } of policies)
      expect({
        tablename,
        ok: (qual ?? "app_mission()").includes("app_mission()") && with_check.includes("app_mission()"),
      }).toEqual({
        tablename,
        ok: true,
      });
  });

  it("keeps every reference inside one Mire", async () => {
    const loose = await rows<{ name: string }>(
      `select conrelid::regclass || '.' || conname as name from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
       and confrelid <> 'mission'::regclass and not exists (select 1 from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k where a.attname = 'mission_id')`,
    );
    expect(loose).toEqual([]);
  });
});

describe("the application's role", () => {
  it("owns nothing, bypasses nothing, and cannot change the journal", async () => {
    expect(
      await rows(`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = 'mire_app'`),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }]);
    expect(await rows(`select relname from pg_class where relowner = 'mire_app'::regrole`)).toEqual([]);
    expect(
      await rows(
        `select privilege_type from information_schema.role_table_grants where grantee = 'mire_app' and table_name = 'event' order by 1`,
      ),
    ).toEqual([{ privilege_type: "INSERT" }, { privilege_type: "SELECT" }]);
  });

  it("is helped by no function that changes its rights without a fixed search path", async () => {
    expect(
      await rows(
        `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and not coalesce(proconfig::text, '') like '%search_path%'`,
      ),
    ).toEqual([]);
  });
});

describe("the journal", () => {
  it("refuses to be changed or emptied, even by a superuser", async () => {
    for (const attack of ["update event set type = 'x'", "delete from event", "truncate event"])
      await expect(rows(attack)).rejects.toThrow("append-only");
  });
});
