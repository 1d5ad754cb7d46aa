/** Bytes. 200 periods in each of the three lists fit well within. */
export const MAX_BODY = 100_000;

export type Body =
  { readonly status: "read"; readonly json: unknown } | { readonly status: "wrong_content_type" | "too_large" | "invalid_json" };

const isJson = (contentType: string | null) => /^application\/json\s*(;|$)/i.test(contentType ?? "");

/** Stops reading at the limit, whatever the declared length says. */
const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const parse = (bytes: Uint8Array): Body => {
  try {
    return { status: "read", json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { status: "invalid_json" };
  }
};

export const readBody = async (request: Request): Promise<Body> => {
  if (!isJson(request.headers.get("content-type"))) return { status: "wrong_content_type" };
  const bytes = await readBytes(request);
  return bytes ? parse(bytes) : { status: "too_large" };
};
