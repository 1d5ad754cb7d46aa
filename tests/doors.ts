// Every command and view of the portal, and the whole database as one number: for tests that go through all of them.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { asSuperuser } from "./database";

const lib = join(import.meta.dirname, "../lib");

/** Imports every file of commands and queries, so that the registries are whole. */
export async function loadEveryDoor() {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[\\/])(commands|queries)([\\/].*)?\.ts$/.test(file),
  );
  await Promise.all(files.map((file) => import(join(lib, file))));
}

/** A fingerprint of all rows but the counters of attempts. */
export const everyRow = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'attempt' order by 1",
    );
    const sums = await client.query<Record<string, string>>(
      `select ${rows.map(({ name }) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "${name}" t) as "${name}"`).join(", ")}`,
    );
    return createHash("sha256").update(JSON.stringify(sums.rows[0])).digest("hex");
  });
