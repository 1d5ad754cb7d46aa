// Somebody who comes from elsewhere reads the page before any other file has come (performance.md 1, P4).
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { loadAssets, type Assets } from "../../lib/platform/front/assets";
import { bump } from "../../lib/platform/front/versions";
import { MISSION, open, page, type Opened } from "./front-house";

const css = "p::before{content:'<é>'}";
const link = '<link rel="stylesheet" href="/_next/static/a.css"/>';
const plain = `<html><head>${link}<link rel="icon" href="/i.svg"/></head><body><p>a</p></body></html>`;
const written = plain.replace(link, `<style>${css}</style><link rel="stylesheet" media="print" href="/_next/static/a.css"/>`);
const hash = createHash("sha256").update(css).digest("base64");

let folder: string;
let assets: Assets;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mire-first-view-"));
  mkdirSync(join(folder, "build", "static"), { recursive: true });
  writeFileSync(join(folder, "build", "static", "a.css"), css);
  assets = loadAssets(join(folder, "build"), join(folder, "public"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let door: Opened;
afterEach(() => door.stop());
const from = (site?: string) => (site === undefined ? {} : { headers: { "sec-fetch-site": site } });
const policyOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers["content-security-policy"]);

// One that is kept for all, one that is somebody's own.
describe.each(["/fr/accessibilite", "/fr/mon-parcours"])("the first page, %s,", (path) => {
  test.each(["none", "cross-site", "same-site"])("holds its styles, allowed by their hash: %s", async (site) => {
    door = await open({ assets, inside: (_req, res) => page(res, plain) });
    const answer = await door.ask(path, from(site));
    expect(answer.body).toBe(written);
    expect(policyOf(answer)).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(answer.headers.vary).toContain("Sec-Fetch-Site");
  });

  test.each(["same-origin", undefined])("and the next ones name them, as ever: %s", async (site) => {
    door = await open({ assets, inside: (_req, res) => page(res, plain) });
    const answer = await door.ask(path, from(site));
    expect([answer.body, policyOf(answer).includes(hash)]).toEqual([plain, false]);
  });

  test("names a sheet that is not ours to write", async () => {
    const other = plain.replace("a.css", "b.css");
    door = await open({ assets, inside: (_req, res) => page(res, other) });
    expect((await door.ask(path, from("none"))).body).toBe(other);
  });
});

test("a file is given as it is, whatever it holds", async () => {
  const text = `BEGIN:VCALENDAR ${link}`;
  const inside = (_req: unknown, res: ServerResponse) => void res.setHeader("content-type", "text/calendar").end(text);
  door = await open({ assets, inside });
  expect((await door.ask("/fr/mon-parcours", from("none"))).body).toBe(text);
});

test("a kept page has both forms, each with its own mark", async () => {
  bump(MISSION);
  door = await open({ assets, inside: (_req, res) => page(res, plain) });
  const marks: unknown[] = [];
  for (const site of ["none", "same-origin", "none", "same-origin"])
    marks.push((await door.ask("/fr/accessibilite", from(site))).headers.etag);
  expect([marks[0] === marks[2], marks[1] === marks[3], marks[0] === marks[1], door.seen.length]).toEqual([true, true, false, 2]);
  const again = await door.ask("/fr/accessibilite", {
    headers: { "sec-fetch-site": "none", "if-none-match": String(marks[0]) },
  });
  expect([again.status, again.body]).toEqual([304, ""]);
});
