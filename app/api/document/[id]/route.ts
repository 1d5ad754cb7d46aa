import { documentFile } from "../../../../lib/documents/queries/file";
import { currentActor, request as asked } from "../../../../lib/platform/current-actor";

export const dynamic = "force-dynamic";

/** Gives a paper back as a file to keep, never as something that a browser would show or run. Not yours and not there look the same. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const file = await documentFile.ask(actor, { document: (await params).id });
  if (!file) return actor.kind === "visitor" ? signInFirst((await asked()).path) : missing();
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${rfc5987(file.name)}`,
      "content-length": String(file.bytes.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cache-control": "private, no-store",
    },
  });
}

const missing = () =>
  Response.json(
    { type: "about:blank", status: 404, code: "missing" },
    { status: 404, headers: { "content-type": "application/problem+json" } },
  );

const signInFirst = (path: string) =>
  new Response(null, { status: 303, headers: { location: `/fr/connexion?suite=${encodeURIComponent(path)}` } });

/** For a browser that reads the short form only. */
const plainName = (name: string) => `document${/\.[a-z]{3,4}$/.exec(name)?.[0] ?? ""}`;

const rfc5987 = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
