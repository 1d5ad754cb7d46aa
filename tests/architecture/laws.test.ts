import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const planted: string[] = [];

/** A breach written into the tree for the time of one test. */
function plant(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  planted.push(file);
}

afterEach(() => planted.splice(0).forEach((file) => rmSync(join(root, file), { force: true })));

/** Which law each planted file breaks, as the real configuration of `npm run check` sees it. */
function broken(files: readonly string[]): (file: string) => readonly string[] {
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const out = join(mkdtempSync(join(tmpdir(), "laws-")), "report.json");
  spawnSync(process.execPath, [bin, ...files, "--output-type", "json", "--output-to", out], { cwd: root });
  const { summary } = JSON.parse(readFileSync(out, "utf8")) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return (file) => summary.violations.filter(({ from, to }) => from === file || to === file).map(({ rule }) => rule.name);
}

describe("the import law bites", () => {
  const breaches = [
    ["kernel-imports-nothing", "lib/kernel/breach.ts", `import "../platform/actor";`],
    ["rules-are-pure", "lib/sessions/rules/breach.ts", `import "../../platform/db";`],
    ["schemas-know-only-zod-and-models", "lib/people/schema/breach.ts", `import "../../platform/db";`],
    ["people-looks-only-back", "lib/people/breach.ts", `import type { Mark } from "../sessions/model"; export type X = Mark;`],
    ["slices-meet-through-models-and-facts", "lib/sessions/breach.ts", `import "../eligibility/queries";`],
    ["platform-knows-no-slice", "lib/platform/breach.ts", `import "../people/facts";`],
    ["words-know-only-models", "lib/i18n/breach.ts", `import "../people/facts";`],
    ["one-door-to-the-database", "lib/sessions/breach-door.ts", `import "pg";`],
    ["app-enters-by-commands-and-queries", "app/breach.ts", `import "../lib/platform/db";`],
    ["components-only-show", "components/breach.ts", `import "../lib/sessions/queries/public";`],
    ["browser-code-never-reaches-the-server", "components/breach.client.tsx", `import "./breach-between";`],
    ["one-folder-imports-next-auth", "lib/people/breach-auth.ts", `import "next-auth/jwt";`],
    ["no-cycles", "lib/kernel/breach-there.ts", `import "./breach-back";`],
  ] as const;
  const between = [
    ["components/breach-between.ts", `import "../lib/platform/db";`],
    ["lib/kernel/breach-back.ts", `import "./breach-there";`],
  ] as const;

  it("on each planted breach", { timeout: 120_000 }, () => {
    const files = [...breaches.map(([, file, text]) => [file, text] as const), ...between];
    for (const [file, text] of files) plant(file, `${text}\nexport {};\n`);
    const lawsOf = broken(files.map(([file]) => file));
    for (const [law, file] of breaches)
      expect({ file, laws: lawsOf(file) }).toEqual({ file, laws: expect.arrayContaining([law]) });
  });
});

describe("the syntax law bites", () => {
  const breaches = [
    ["a rule that reads the clock", "lib/sessions/rules.ts", "export const x = () => new Date();"],
    ["a rule that draws lots", "lib/kernel/result.ts", "export const x = () => Math.random();"],
    ["a rule that throws", "lib/sessions/model.ts", "export const x = () => { throw new Error('no'); };"],
    ["a rule that waits", "lib/sessions/rules.ts", "export const x = async () => 1;"],
    [
      "an action that is not made by the factory",
      "app/[locale]/layout/actions.ts",
      `"use server"; export const x = async () => 1;`,
    ],
    ["a server action elsewhere", "lib/people/facts.ts", `"use server"; export const x = 1;`],
    ["an inline style", "components/ui/card.tsx", "export const X = () => <p style={{ color: 'red' }} />;"],
    ["a setting read elsewhere", "lib/people/facts.ts", "export const x = process.env.HOME;"],
  ] as const;

  it.each(breaches)("%s", async (_what, file, text) => {
    // Only the laws of syntax are asked here; types are the type check's business.
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: false } } },
      ruleFilter: ({ ruleId }) => /^no-restricted/.test(ruleId),
    });
    const [report] = await eslint.lintText(text, { filePath: join(root, file) });
    expect(report?.messages.map(({ ruleId }) => ruleId)).toEqual([expect.stringMatching(/^no-restricted/)]);
  });
});
