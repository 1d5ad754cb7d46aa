import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzipSync,
  type Gzip,
  type BrotliCompress,
} from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** Below this many bytes the answer fits in one packet anyway. */
const WORTH_IT = 600;

const accepts = (header: string, name: string): boolean =>
  header.split(",").some((part) => {
    const [token = "", ...params] = part.trim().toLowerCase().split(";");
    return token.trim() === name && !params.some((param) => /^\s*q=0(?:\.0*)?\s*$/.test(param));
  });

export const encodingFor = (accept: string | string[] | undefined): Encoding => {
  const header = String(accept ?? "");
  if (accepts(header, "br")) return "br";
  return accepts(header, "gzip") ? "gzip" : "identity";
};

/** Most of the gain for little work: uncached pages are compressed at each visit. */
const BROTLI = 5;
const GZIP = 5;

const brotliOptions = (size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});

export const compressed = (body: Buffer, encoding: Encoding): { body: Buffer; encoding: Encoding } => {
  if (encoding === "identity" || body.length < WORTH_IT) return { body, encoding: "identity" };
  return {
    body: encoding === "br" ? brotliCompressSync(body, brotliOptions(body.length)) : gzipSync(body, { level: GZIP }),
    encoding,
  };
};

/** Each chunk leaves as soon as it is written: a page that streams must not wait for the end. */
export const compressor = (encoding: "br" | "gzip"): Gzip | BrotliCompress =>
  encoding === "br"
    ? createBrotliCompress({ ...brotliOptions(0), flush: constants.BROTLI_OPERATION_FLUSH })
    : createGzip({ level: GZIP, flush: constants.Z_SYNC_FLUSH });
