import { currentActor, request } from "../../../../../lib/platform/current-actor";
import { europassCv } from "../../../../../lib/tracks/cv/europass";
import { cvToPrint } from "../../../../../lib/tracks/queries/cv";
import { noPaper } from "../../../paper-answer";

export const dynamic = "force-dynamic";

/** The same CV as a file that the Europass editor reads. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const made = await cvToPrint.ask(actor, { version: id });
  if (!made) return noPaper(actor, (await request()).path);
  return new Response(europassCv(made.frozen, made.named, id), {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "content-disposition": `attachment; filename="europass-cv-${String(made.number)}.xml"`,
      "cache-control": "private, no-store",
    },
  });
}
