import { documentFile } from "../../../../lib/documents/queries/file";
import { currentActor, request as asked } from "../../../../lib/platform/current-actor";

export const dynamic = "force-dynamic";

/** Gives a paper back as a file to keep, never as something that a browser would show or run. Not yours and not there look the same. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const file = await documentFile.ask(actor, { document: id });
  if (!file)
    return actor.kind === "visitor" ? seeOther(`/fr/connexion?suite=${encodeURIComponent((await asked()).path)}`) : missing();
  if (file.status === "refused") return seeOther(pageOf(file.person, id, file.refusal));
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

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

/** Where a sensitive paper is asked for with a code; and where it is said that too many were opened. */
const pageOf = (person: string, document: string, refusal: "proof_first" | "too_many_opened") =>
  `/fr/coach/personnes/${person}/documents/${document}${refusal === "too_many_opened" ? "?trop=1" : ""}`;

/** For a browser that reads the short form only. */
const plainName = (name: string) => `document${/\.[a-z]{3,4}$/.exec(name)?.[0] ?? ""}`;

const rfc5987 = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
