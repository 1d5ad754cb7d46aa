import { currentActor, request } from "../../../../lib/platform/current-actor";
import { letterPdf } from "../../../../lib/tracks/cv/letter-pdf";
import { oneLetter } from "../../../../lib/tracks/queries/letter";
import { noPaper, paperAnswer } from "../../paper-answer";

export const dynamic = "force-dynamic";

/** A letter that its person approved; one that waits is on no paper. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const found = await oneLetter.ask(actor, { letter: (await params).id });
  const at = found?.letter.approvedAt;
  const pdf = found && at ? await letterPdf(found.letter, found.named, at) : null;
  return pdf && found ? paperAnswer(`lettre-${String(found.letter.number)}`, pdf) : noPaper(actor, (await request()).path);
}
