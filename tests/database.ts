// Databases for tests: cloned from the migrated template in well under a tenth of a second.
import { inject } from "vitest";
import { localUrl, ownerRole, appRole, withClient } from "../scripts/database";
import { template } from "./cluster";

export { withClient };

export type TestDatabase = { ownerUrl: string; appUrl: string };

const superuserUrl = (): string => {
  const { port, superuser } = inject("cluster");
  return localUrl({ user: "postgres", password: superuser, port, database: "postgres" });
};

/** Makes the database of that name anew from the template, whoever was still in it. */
export const cloneDatabase = async (name: string): Promise<TestDatabase> => {
  const { port, owner, app } = inject("cluster");
  await withClient(superuserUrl(), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} owner ${ownerRole}`);
  });
  return {
    ownerUrl: localUrl({ user: ownerRole, password: owner, port, database: name }),
    appUrl: localUrl({ user: appRole, password: app, port, database: name }),
  };
};

/** The worker's own database, as its owner: for arranging and for looking behind the walls, never for the code under test. */
export const asOwner = <T>(work: Parameters<typeof withClient<T>>[1]): Promise<T> => {
  const url = process.env.OWNER_DATABASE_URL;
  if (!url) throw new Error("this test's project has no database");
  return withClient(url, work);
};

/** The worker's own database, past every wall: superuser, for catalogue tests and tamperings. */
export const asSuperuser = <T>(work: Parameters<typeof withClient<T>>[1]): Promise<T> => {
  const { port, superuser } = inject("cluster");
  const database = new URL(process.env.OWNER_DATABASE_URL ?? "").pathname.slice(1);
  return withClient(localUrl({ user: "postgres", password: superuser, port, database }), work);
};

/** Every table as a copy of the database would hold it, the journal and the queue too: for looking for what must not stand plain in it. */
export const dump = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'pgboss')",
    );
    const tables: string[] = [];
    for (const { name } of rows) {
      const table = await client.query<{ all: string }>(`select coalesce(string_agg(t::text, E'\\n'), '') as all from ${name} t`);
      tables.push(table.rows[0]?.all ?? "");
    }
    return tables.join("\n");
  });
