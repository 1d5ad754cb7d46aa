import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ownScript } from "../../components/layout/own-script";
import { bodyFont } from "../../components/layout/fonts";

const styles = readdirSync("app/styles").map((name) => ({ name, text: readFileSync(`app/styles/${name}`, "utf8") }));
const tokens = readFileSync("app/styles/tokens.css", "utf8");

const blockAfter = (text: string, start: RegExp) => {
  const from = text.search(start);
  if (from < 0) throw new Error(`No block ${start}`);
  return text.slice(from, text.indexOf("}", from));
};
const hexesOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));

const light = hexesOf(blockAfter(tokens, /^:root \{/m));
const dark = { ...light, ...hexesOf(blockAfter(tokens, /:root:not\(\[data-theme="light"\]\) \{/)) };

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
};

const text: readonly (readonly [string, string])[] = [
  ...["ink", "ink-2", "link", "error", "ok"].flatMap((word) =>
    ["ground", "surface", "surface-2"].map((on) => [word, on] as const),
  ),
  ...["ok", "error", "warn", "info", "special"].map((tone) => [tone, `${tone}-ground`] as const),
  ...["ok-ground", "error-ground", "warn-ground", "info-ground"].map((on) => ["ink", on] as const),
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["on-line", "line"],
  ["on-bar", "bar"],
  ["ground", "ink"],
];
const edges: readonly (readonly [string, string])[] = [
  ["field-rule", "ground"],
  ["field-rule", "surface"],
  ["action", "ground"],
  ["action", "surface"],
  ["error", "ground"],
  ["error", "surface"],
  ["ink", "line"],
  ["focus", "halo"],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("Colours, %s", (mode, colours) => {
  it.each(text)("%s can be read on %s", (word, on) => {
    expect(contrast(colours[word]!, colours[on]!)).toBeGreaterThanOrEqual(4.5);
  });
  // In the dark the ring of a stop is light on daffodil: its own dark ground carries the shape.
  it.each(edges.filter(([word]) => mode === "light" || word !== "ink"))("%s stands out on %s", (edge, on) => {
    expect(contrast(colours[edge]!, colours[on]!)).toBeGreaterThanOrEqual(3);
  });
  it("focus shows on every ground, by its ring or by its halo", () => {
    for (const on of ["ground", "surface", "line", "bar", "action"]) {
      expect(Math.max(contrast(colours.focus!, colours[on]!), contrast(colours.halo!, colours[on]!))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("Style sheets", () => {
  it.each(styles)("$name mirrors: no left or right, no physical side", ({ text: css }) => {
    expect(css).not.toMatch(/(?<![\w-])(left|right|(margin|padding|border)-(left|right|top|bottom))\s*:/);
    expect(css).not.toMatch(/(text-align|float|clear|justify-self):\s*(left|right)/);
  });
  it("have no element styled in its own attribute, which the policy of every page refuses", () => {
    const parts = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
    expect(parts.length).toBeGreaterThan(30);
    for (const part of parts) expect(readFileSync(`components/${part}`, "utf8"), part).not.toMatch(/\sstyle=/);
  });
});

describe("What a first visit downloads", () => {
  const size = (name: string) => statSync(`public/fonts/${name}`).size;
  const called = (css: string) => [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, name]) => name!);

  it("names fonts that exist, by their content", async () => {
    const { createHash } = await import("node:crypto");
    for (const name of called(styles.find((sheet) => sheet.name === "fonts.css")!.text)) {
      const hash = createHash("sha256")
        .update(readFileSync(`public/fonts/${name}`))
        .digest("hex");
      expect(name).toContain(hash.slice(0, 8));
    }
    expect(called(styles.find((sheet) => sheet.name === "fonts.css")!.text)).toContain(bodyFont.replace("/fonts/", ""));
  });
  it("holds the fonts under 80 kB in each alphabet", () => {
    const files = readdirSync("public/fonts").filter((name) => name.endsWith(".woff2"));
    const first = files.filter((name) => /^(andika-[47]00|bricolage-750)-[0-9a-f]{8}\./.test(name));
    expect(first).toHaveLength(3);
    expect(first.map(size).reduce((a, b) => a + b)).toBeLessThanOrEqual(80_000);
    const one = files.filter((name) => name.startsWith("andika-400"));
    expect(one.map(size).reduce((a, b) => a + b)).toBeLessThanOrEqual(80_000);
  });
  it("holds the own script under 2 kB, without words that end a script", () => {
    expect(gzipSync(ownScript).length).toBeLessThanOrEqual(2_000);
    expect(Buffer.byteLength(ownScript)).toBeLessThanOrEqual(2_048);
    expect(ownScript).not.toContain("</");
  });
});
