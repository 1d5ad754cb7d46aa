import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeIn } from "../../lib/documents/intake/intake";
import { endReader } from "../../lib/documents/intake/process";
import { embeddedAntivirus, embeddedPdfWriter } from "../../lib/platform/adapters/embedded/files";
import { clamd } from "../../lib/platform/adapters/real/clamd";
import { qpdf } from "../../lib/platform/adapters/real/qpdf";
import type { Antivirus } from "../../lib/platform/ports/antivirus";
import type { PdfWriter } from "../../lib/platform/ports/pdf-writer";
import { clamdItself, eicar, scannerOnTheWire, type Scanner } from "../clamd";
import { paper } from "../files";

const folder = mkdtempSync(join(tmpdir(), "programs-"));

/** A program of this name that runs a module under our Node, without any PATH, as the adapter starts it. */
function programFor(module: string): string {
  const path = join(folder, "qpdf");
  writeFileSync(path, `#!${process.execPath}\nimport(${JSON.stringify(pathToFileURL(module).href)});\n`);
  chmodSync(path, 0o755);
  return path;
}

const onThisMachine = () => {
  try {
    return execFileSync("/bin/sh", ["-c", "command -v qpdf"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
};

// A script without an extension is no program on Windows.
const isUnix = process.platform !== "win32";
const compiled = () => qpdf({ path: programFor(join(import.meta.dirname, "../qpdf.mjs")) });
const installed = isUnix ? onThisMachine() : null;
const writers: readonly (readonly [string, () => PdfWriter])[] = [
  ["embedded", embeddedPdfWriter],
  ...(isUnix ? [["qpdf, compiled to WebAssembly", compiled] as const] : []),
  ...(installed ? [["qpdf of this machine", () => qpdf({ path: installed })] as const] : []),
];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  endReader();
});

describe.each(writers)("the writer of PDFs: %s", (_name, make) => {
  it("gives back a PDF that says the same, and that the intake takes", async () => {
    const bytes = await make().rewrite(await paper(3));
    expect(bytes?.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const tools = { pdf: make(), antivirus: embeddedAntivirus() };
    const taken = await takeIn({ name: "a.pdf", type: "application/pdf", bytes: await paper(3) }, tools);
    expect(taken).toMatchObject({ ok: true, value: { pages: 3, state: "clean" } });
  });

  it("leaves nothing in the temporary folder, whatever happens", async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => /^pdf-/.test(name));
    const before = left();
    await make().rewrite(await paper());
    await make().rewrite(Buffer.from("%PDF-1.7 no more"));
    expect(left()).toEqual(before);
  });
});

describe.each(writers.slice(1))("a program that writes PDFs: %s", (_name, make) => {
  it("writes anew: what no page uses is gone", async () => {
    const bytes = Buffer.concat([await paper(), Buffer.from("\n% un mot de trop après la fin\n")]);
    const written = await make().rewrite(bytes);
    expect(written?.includes("un mot de trop")).toBe(false);
  });

  it("says so when it cannot be read", async () => {
    expect(await make().rewrite(Buffer.from("%PDF-1.7 no more"))).toBeNull();
    expect(await make().rewrite(Buffer.from("GIF89a"))).toBeNull();
  });
});

it("a program that is not there is a fault, never a file let through", async () => {
  const absent = qpdf({ path: join(folder, "absent") });
  await expect(absent.rewrite(await paper())).rejects.toThrow(/ENOENT/);
  const tools = { pdf: absent, antivirus: embeddedAntivirus() };
  expect(await takeIn({ name: "a.pdf", type: "application/pdf", bytes: await paper() }, tools)).toEqual({
    ok: false,
    refusal: "file_unreadable",
  });
});

let wire: Scanner;
let itself: Scanner | null;
beforeAll(async () => {
  [wire, itself] = await Promise.all([scannerOnTheWire(), clamdItself()]);
});
afterAll(() => Promise.all([wire.close(), itself?.close()]));

describe("the virus scanner", () => {
  const scanners = (): readonly (readonly [string, Antivirus])[] => [
    ["on the wire", clamd({ at: wire.at })],
    ...(itself ? [["clamd of this machine", clamd({ at: itself.at })] as const] : []),
  ];

  it("lets through what is harmless, in one piece or in many, also when many ask at once", async () => {
    const large = Buffer.alloc(3_000_000, "papier ");
    for (const [name, scanner] of [...scanners(), ["embedded", embeddedAntivirus()] as const])
      expect(await Promise.all([Buffer.alloc(0), await paper(), large, large].map((bytes) => scanner.scan(bytes))), name).toEqual(
        Array.from({ length: 4 }, () => "clean"),
      );
  });

  it("stops the test file, and the paper with it is refused", async () => {
    for (const [name, scanner] of scanners()) expect(await scanner.scan(eicar), name).toBe("infected");
    const given = { name: "a.pdf", type: "application/pdf", bytes: await paper() };
    const scannedOf: Buffer[] = [];
    const through = (bytes?: Buffer): Antivirus => ({
      scan: (stored) => {
        scannedOf.push(stored);
        return clamd({ at: wire.at }).scan(bytes ?? stored);
      },
    });
    const taken = await takeIn(given, { pdf: embeddedPdfWriter(), antivirus: through() });
    // What is scanned is what is kept.
    expect(taken).toMatchObject({ ok: true, value: { sha256: createHash("sha256").update(scannedOf[0]!).digest("hex") } });
    const infected = await takeIn(given, { pdf: embeddedPdfWriter(), antivirus: through(eicar) });
    expect(infected).toEqual({ ok: false, refusal: "file_infected" });
  });

  it("that is not there, says nothing, or finds the file too long is unavailable: the file waits and nobody opens it", async () => {
    const [short, silent] = [await scannerOnTheWire({ most: 1_000 }), await scannerOnTheWire({ isSilent: true })];
    const ask = (at: string) => clamd({ at, patience: 300 }).scan(Buffer.alloc(200_000));
    expect(await ask("127.0.0.1:1")).toBe("unavailable");
    expect(await ask(join(folder, "no.sock"))).toBe("unavailable");
    expect(await ask(short.at)).toBe("unavailable");
    expect(await ask(silent.at)).toBe("unavailable");
    const tools = { pdf: embeddedPdfWriter(), antivirus: clamd({ at: silent.at, patience: 300 }) };
    expect(await takeIn({ name: "a.pdf", type: "application/pdf", bytes: await paper() }, tools)).toMatchObject({
      ok: true,
      value: { state: "scanning" },
    });
    await Promise.all([short.close(), silent.close()]);
  });
});
