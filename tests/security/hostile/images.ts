// Images that are too large, cut, or carry something.
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { photo, picture } from "../../files";
import { blank, harmless, html, refused, text, type Hostile } from "./make";

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

export async function imageBombs(): Promise<Hostile[]> {
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

export async function cutImages(): Promise<Hostile[]> {
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

/** Photos that carry something: a place, a name, a page, an archive, a script. What is kept carries none of it. */
export async function carryingImages(): Promise<Hostile[]> {
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
