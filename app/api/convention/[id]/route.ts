import { currentActor, request } from "../../../../lib/platform/current-actor";
import type { Actor } from "../../../../lib/platform/actor";
import { canWrite } from "../../../../lib/platform/pdf/fonts";
import { agreementPdf } from "../../../../lib/tracks/agreement/pdf";
import { printedAgreement } from "../../../../lib/tracks/agreement/printed";
import { agreementToPrint } from "../../../../lib/tracks/queries/agreements";
import { signingByLink } from "../../../../lib/tracks/queries/signing";

export const dynamic = "force-dynamic";

/** The agreement to print: by its id for who is signed in and concerned, by the link of a signature for who holds one. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const view = await agreementAt(actor, (await params).id);
  if (!view) return nothing(actor, (await request()).path);
  const printed = printedAgreement(view, canWrite);
  const pdf = await agreementPdf(printed);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="convention-${String(view.content.number)}.pdf"`,
      "content-length": String(pdf.length),
    },
  });
}

const agreementAt = async (actor: Actor, id: string) =>
  id.length === 45
    ? ((await signingByLink.ask(actor, { token: id }))?.agreement ?? null)
    : agreementToPrint.ask(actor, { agreement: id });

/** Not yours and not there look the same; somebody who is not signed in may sign in first. */
const nothing = (actor: Actor, path: string): Response =>
  actor.kind === "visitor" && !/\/[\w-]{45}$/.test(path)
    ? new Response(null, { status: 303, headers: { location: `/fr/connexion?suite=${encodeURIComponent(path)}` } })
    : Response.json(
        { type: "about:blank", status: 404, code: "missing" },
        { status: 404, headers: { "content-type": "application/problem+json" } },
      );
