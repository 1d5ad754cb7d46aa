import { beforeAll, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { queries } from "../../lib/platform/query";
import { loadEveryDoor } from "../doors";

beforeAll(loadEveryDoor);

/** The whole list of who may do what: a wider permission is a changed line that anybody can read. */
it("is the reviewed one", async () => {
  const line = ({ name, policy }: { name: string; policy: { sentence: string } }) => `${name} - ${policy.sentence}`;
  const list = [
    "# Changes",
    ...[...commands.values()].map(line).sort(),
    "",
    "# Views",
    ...[...queries.values()].map(line).sort(),
  ].join("\n");
  await expect(`${list}\n`).toMatchFileSnapshot("access-list.txt");
});

it("names no command or view twice, and none is missing", () => {
  expect(commands.size).toBeGreaterThan(10);
  expect(queries.size).toBeGreaterThan(5);
});
