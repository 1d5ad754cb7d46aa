import { sheetWords } from "../../../../lib/i18n/desk/attendance";
import { currentActor, request } from "../../../../lib/platform/current-actor";
import { sessionSheet } from "../../../../lib/sessions/queries/desk";
import { sheetNumber } from "../../../../lib/sessions/sheet/content";
import { noPaper } from "../../paper-answer";
import { sheetAnswer } from "../sheet-answer";

export const dynamic = "force-dynamic";

/** The attendance sheet of one session, to print. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor();
  const sheet = await sessionSheet.ask(actor, { id: (await params).id });
  if (!sheet) return noPaper(actor, (await request()).path);
  const number = sheetNumber(sheet.session);
  return sheetAnswer(`feuille-${number}`, `${sheetWords.title} ${number}`, [sheet]);
}
