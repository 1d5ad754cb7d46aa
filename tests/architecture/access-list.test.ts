import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { queries } from "../../lib/platform/query";

const lib = join(import.meta.dirname, "../../lib");

beforeAll(async () => {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) => /(^|[\\/])(commands|queries)([\\/].*)?\.ts$/.test(file));
  await Promise.all(files.map((file) => import(join(lib, file))));
});

/** The whole list of who may do what: a wider permission is a changed line that anybody can read. */
it("is the reviewed one", async () => {
  const line = ({ name, policy }: { name: string; policy: { sentence: string } }) => `${name} - ${policy.sentence}`;
  const list = ["# Changes", ...[...commands.values()].map(line).sort(), "", "# Views", ...[...queries.values()].map(line).sort()].join("\n");
  await expect(`${list}\n`).toMatchFileSnapshot("access-list.txt");
});

it("names no command or view twice, and none is missing", () => {
  expect(commands.size).toBeGreaterThan(10);
  expect(queries.size).toBeGreaterThan(5);
});
