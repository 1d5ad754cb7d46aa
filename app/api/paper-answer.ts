import type { Actor } from "../../lib/platform/actor";

/** A paper of one person, shown in the browser under a name that tells nothing, kept by nobody else on the way. */
export const paperAnswer = (name: string, pdf: Buffer): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      "content-length": String(pdf.length),
      "cache-control": "private, no-store",
    },
  });

/** Not yours and not there look the same; somebody who is not signed in may sign in first. */
export const noPaper = (actor: Actor, path: string): Response =>
  actor.kind === "visitor"
    ? new Response(null, { status: 303, headers: { location: `/fr/connexion?suite=${encodeURIComponent(path)}` } })
    : Response.json(
        { type: "about:blank", status: 404, code: "missing" },
        { status: 404, headers: { "content-type": "application/problem+json" } },
      );
