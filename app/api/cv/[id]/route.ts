import { currentActor, request } from "../../../../lib/platform/current-actor";
import { cvPdf } from "../../../../lib/tracks/cv/pdf";
import { cvToPrint } from "../../../../lib/tracks/queries/cv";
import { paperAnswer, noPaper } from "../../paper-answer";

export const dynamic = "force-dynamic";

/** A CV as it was made, to print or to keep. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const made = await cvToPrint.ask(actor, { version: (await params).id });
  if (!made) return noPaper(actor, (await request()).path);
  return paperAnswer(`cv-${String(made.number)}`, await cvPdf(made.frozen, made.layout, made.at));
}
