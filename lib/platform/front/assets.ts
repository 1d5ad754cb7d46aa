import { readFileSync, readdirSync, existsSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { encodingFor, type Encoding } from "./compress";
import { assetPolicy, sha256 } from "./headers-out";
import { answer, type Visit } from "./visit";

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|manifest)|image\/(?:svg|x-icon))/;
/** Maps tell the source to whoever asks; `.br` and `.gz` are the compressed forms of their neighbours. */
const NEVER_SERVED = /\.(?:map|br|gz)$/;

const YEAR = "public, max-age=31536000, immutable";
const MONTH = "public, max-age=2592000";
const HOUR = "public, max-age=3600";
const NOT_KEPT = "no-cache";

export interface Asset {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  body(encoding: Encoding): { body: Buffer; encoding: Encoding };
}

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
const gzip = (body: Buffer): Buffer => gzipSync(body, { level: 9 });

/** Both forms, or nothing where the type is compressed already or the gain is none. */
export const compressedForms = (path: string, body: Buffer): Partial<Record<"br" | "gz", Buffer>> => {
  if (!COMPRESSIBLE.test(typeOf(path)) || body.length < 600) return {};
  return { br: brotli(body), gz: gzip(body) };
};

export const typeOf = (path: string): string => types[extname(path)] ?? "application/octet-stream";

/** Files below a folder, as addresses. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !NEVER_SERVED.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const cacheControlOf = (address: string): string => {
  if (address.startsWith("/_next/static/")) return YEAR;
  if (/\/sw[^/]*\.js$/.test(address)) return NOT_KEPT;
  return address.endsWith(".woff2") ? MONTH : HOUR;
};

const readBeside = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);

const assetOf = (file: string, address: string): Asset => {
  const body = readFileSync(file);
  const beside = { br: readBeside(`${file}.br`), gz: readBeside(`${file}.gz`) };
  // Public files have no forms beside them: theirs are made at the first visit, once.
  let forms = beside.br ? beside : undefined;
  return {
    type: typeOf(address),
    cacheControl: cacheControlOf(address),
    etag: `"${sha256(body.toString("latin1")).slice(0, 22)}"`,
    body: (encoding) => {
      forms ??= { br: undefined, gz: undefined, ...compressedForms(address, body) };
      const form = encoding === "br" ? forms.br : encoding === "gzip" ? forms.gz : undefined;
      return form ? { body: form, encoding } : { body, encoding: "identity" };
    },
  };
};

export interface Assets {
  get(path: string): Asset | undefined;
  readonly stylesheets: readonly string[];
}

/** An asset depends on nothing but its address; a conditional request gets 304. */
export const sendAsset = (visit: Visit, asset: Asset): void => {
  const { body, encoding } = asset.body(encodingFor(visit.req.headers["accept-encoding"]));
  const headers = {
    "content-type": asset.type,
    "cache-control": asset.cacheControl,
    "content-security-policy": assetPolicy(asset.type),
    etag: asset.etag,
    vary: "Accept-Encoding",
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  };
  if (visit.req.headers["if-none-match"] === asset.etag) answer(visit, 304, headers);
  else answer(visit, 200, headers, body);
};

export const noAssets: Assets = { get: () => undefined, stylesheets: [] };

/** Build assets and the public folder, read once, with the compressed forms that `scripts/precompress.ts` wrote beside them. */
export const loadAssets = (build: string, publicFolder: string): Assets => {
  const all = new Map<string, Asset>();
  const load = (folder: string, prefix: string): void => {
    for (const file of filesIn(folder)) {
      const address = `${prefix}${file.slice(folder.length).replaceAll("\\", "/")}`;
      all.set(address, assetOf(file, address));
    }
  };
  load(publicFolder, "");
  load(join(build, "static"), "/_next/static");
  return {
    get: (path) => all.get(path),
    stylesheets: [...all.keys()].filter((path) => path.startsWith("/_next/") && path.endsWith(".css")),
  };
};
