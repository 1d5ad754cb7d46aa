import { sheetWords } from "../../../../lib/i18n/desk/attendance";
import { dayInWords } from "../../../../lib/i18n/format";
import { brusselsDay } from "../../../../lib/kernel/zoned";
import { currentActor, request } from "../../../../lib/platform/current-actor";
import { daySheets } from "../../../../lib/sessions/queries/desk";
import { noPaper } from "../../paper-answer";
import { sheetAnswer } from "../sheet-answer";

export const dynamic = "force-dynamic";

/** "Liste du jour": every sheet of today in one document, for the day the power or the network goes. */
export async function GET(): Promise<Response> {
  const now = new Date();
  const actor = await currentActor();
  const sheets = await daySheets.ask(actor, { day: brusselsDay(now) });
  if (!sheets) return noPaper(actor, (await request()).path);
  return sheetAnswer(`liste-du-jour-${brusselsDay(now)}`, sheetWords.day(dayInWords("fr", now, new Date(0))), sheets);
}
