import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "app/[locale]/(public)/vie-privee/page.tsx"), "utf8");

const sources = ["app", "lib"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("vie-privee"))
    .map((file) => readFileSync(join(root, folder, file), "utf8")),
);
const named = (text: string) => new Set([...text.matchAll(/["`](__Host-[a-z]+)/g)].map(([, name]) => name));

it("tells of every cookie by its name, and of no other", () => {
  const set = sources.flatMap((text) => [...named(text)]).filter((name) => name !== "__Host-");
  expect(set.length).toBeGreaterThan(5);
  expect([...named(page)].toSorted()).toEqual([...new Set(set)].toSorted());
});
