import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeIn } from "../../lib/documents/intake/intake";
import { endReader } from "../../lib/documents/intake/process";
import { fileLimits, fileRefusals, type CleanFile } from "../../lib/documents/model";
import { safeName } from "../../lib/documents/rules/file";
import { tools, paper } from "../files";
import { hostileFiles } from "./hostile-files";
import { hostileNames } from "./hostile/disguised";
import { blank, pdf, type Hostile } from "./hostile/make";

type Result = { readonly hostile: Hostile; readonly taken: CleanFile | null; readonly refusal: string | null };
let results: readonly Result[];
let took = 0;

beforeAll(async () => {
  const files = await hostileFiles();
  const since = performance.now();
  const all: Result[] = [];
  for (const hostile of files) {
    const outcome = await takeIn(hostile, tools);
    all.push({ hostile, taken: outcome.ok ? outcome.value : null, refusal: outcome.ok ? null : outcome.refusal });
  }
  took = performance.now() - since;
  results = all;
}, 120_000);
afterAll(endReader);

const of = (wanted: Hostile["wanted"]) => results.filter(({ hostile }) => hostile.wanted === wanted);

describe("four hundred hostile files", () => {
  it("are four hundred at least, each another, read within forty seconds", () => {
    expect(results.length).toBeGreaterThanOrEqual(400);
    expect(new Set(results.map(({ hostile }) => hostile.what)).size).toBe(results.length);
    expect(took).toBeLessThan(40_000);
  });

  it("are not taken where they must not be, and each refusal has its word", () => {
    expect(
      of("refused")
        .filter(({ taken }) => taken)
        .map(({ hostile }) => hostile.what),
    ).toEqual([]);
    for (const { refusal } of of("refused")) expect(fileRefusals).toContain(refusal);
  });

  it("say what is wrong: code in it, locked, too big", () => {
    const refusalOf = (start: string) =>
      new Set(
        of("refused")
          .filter(({ hostile }) => hostile.what.startsWith(start))
          .map(({ refusal }) => refusal),
      );
    for (const start of ["JavaScript at", "Launch folded", "SubmitForm, every", "an embedded", "an XFA", "rich media"])
      expect([start, [...refusalOf(start)]]).toEqual([start, ["file_has_code"]]);
    expect([...refusalOf("locked")]).toEqual(["file_locked"]);
    expect([...refusalOf("10,000 pages")]).toEqual(["file_too_many_pages"]);
    expect([...refusalOf("a PNG of 65535")]).toEqual(["file_too_big"]);
  });

  it("leave nothing of theirs in what is kept: no place, no name, no page, no script", async () => {
    const kept = of("harmless").flatMap(({ hostile, taken }) => (taken ? [{ hostile, taken }] : []));
    expect(kept.length).toBeGreaterThan(60);
    for (const { hostile, taken } of kept) {
      for (const sign of hostile.never ?? [])
        expect([hostile.what, sign, taken.bytes.includes(sign)]).toEqual([hostile.what, sign, false]);
      const { format, exif, xmp, iptc, icc, orientation, comments } = await sharp(taken.bytes).metadata();
      expect([hostile.what, taken.mediaType, exif, xmp, iptc, icc, orientation, comments]).toEqual([
        hostile.what,
        `image/${format}`,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(taken.bytes.length).toBeLessThanOrEqual(fileLimits.bytes);
    }
  });

  it("keep each photo with a place, without the place", () => {
    const places = results.filter(({ hostile }) => hostile.what.startsWith("a photo with a place"));
    expect(places).toHaveLength(20);
    expect(places.filter(({ taken }) => !taken)).toEqual([]);
  });

  it("do not end the intake: a good file is taken after them", async () => {
    expect((await takeIn({ name: "a.pdf", type: "application/pdf", bytes: await paper() }, tools)).ok).toBe(true);
  });
});

describe("files that are only unusual", () => {
  const take = (bytes: Buffer) => takeIn({ name: "a.pdf", type: "application/pdf", bytes }, tools);
  it.each([
    ["a blank page", blank()],
    ["a page that opens at a place", blank([], { more: "/OpenAction [3 0 R /Fit]" })],
    ["a page that opens by a reference to a place", blank(["<< /S /GoTo /D [3 0 R /Fit] >>"], { more: "/OpenAction 4 0 R" })],
    [
      "a link to a web address",
      pdf([
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Annots [<< /Subtype /Link /A << /S /URI /URI (https://www.leforem.be) >> >>] >>",
      ]),
    ],
    ["a form to fill in", blank([], { more: "/AcroForm << /Fields [] >>" })],
    ["letters in a text that look like a name", blank(["(/JavaScript /Launch)"])],
    ["bytes in a stream that look like a name", blank(["<< /Length 12 >>\nstream\n/JS /AA /XFA\nendstream"])],
  ])("are taken: %s", async (_what, bytes) => {
    expect(await take(bytes)).toMatchObject({ ok: true });
  });
});

describe("a name", () => {
  it.each(hostileNames)("%j is given back safe", (name) => {
    const safe = safeName(name, "image/jpeg");
    expect(safe).toMatch(
      /^[^\\/:*?"<>|%;\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff]+\.jpg$/u,
    );
    expect(Array.from(safe).length).toBeLessThanOrEqual(fileLimits.nameLength);
    expect(safe.startsWith(".")).toBe(false);
  });
  it("that is a name stays as it is, in any script", () => {
    expect(safeName("Résumé d’Yasmina.jpeg", "image/jpeg")).toBe("Résumé d’Yasmina.jpg");
    expect(safeName("مستند.jpg", "image/jpeg")).toBe("مستند.jpg");
  });
});
