import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { expect, it } from "vitest";
import { asSuperuser } from "../database";

const root = join(import.meta.dirname, "../..");
const resolve = createRequire(import.meta.url).resolve;

type Engine = { readonly diff: (asked: object) => Promise<{ readonly stdout?: string | null }> };
type Module = {
  readonly __wbg_set_wasm: (exports: unknown) => void;
  readonly SchemaEngine: { readonly new: (options: object, log: () => void, adapter: unknown) => Promise<Engine> };
};

/** The tables that prisma/schema.prisma describes, written by Prisma's own engine (in process, from npm). */
async function described(): Promise<string> {
  const content = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  const file = resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = (await import(file)) as Module;
  const wasm = await WebAssembly.instantiate(readFileSync(join(dirname(file), "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": engine as never,
  });
  engine.__wbg_set_wasm(wasm.instance.exports);
  (wasm.instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env.OWNER_DATABASE_URL }));
  const made = await engine.SchemaEngine.new({ datamodels: [["schema.prisma", content]] }, () => undefined, adapter);
  const { stdout } = await made.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

const columnsIn = (schema: string) =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select format('%s.%s %s%s', table_name, column_name, udt_name, case is_nullable when 'YES' then ' null' else '' end) as line
       from information_schema.columns where table_schema = $1 and table_name <> 'schema_migration' order by 1`,
      [schema],
    );
    return rows.map(({ line }) => line);
  });

it("is the same in prisma/schema.prisma and in the migrated database", async () => {
  const ddl = await described();
  await asSuperuser(async (client) => {
    await client.query("create schema described; set search_path to described, public");
    await client.query(ddl);
  });
  expect(await columnsIn("described")).toEqual(await columnsIn("public"));
});
