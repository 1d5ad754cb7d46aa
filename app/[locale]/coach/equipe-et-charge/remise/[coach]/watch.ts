import { deskText } from "../../../../../../lib/i18n/desk/text";
import { headed } from "../../../../../../lib/i18n/format";
import { plainDayInWords } from "../../../../../../lib/i18n/plain-day";
import { daysBetween, type PlainDate } from "../../../../../../lib/kernel/plain-date";
import type { SheetLine } from "../../../../../../lib/tracks/queries/team";
import { alertsInWords } from "../../../personnes/[id]/clock-line";

const file = deskText("file");
const caseload = deskText("caseload");

function dayInWords(what: "right" | "paper", on: PlainDate, today: PlainDate): string {
  const [left, day] = [daysBetween(today, on), plainDayInWords("fr", on)];
  return left < 0 ? file(`summary.over.${what}`, { days: -left, day }) : file(`summary.${what}`, { day });
}

const agreements = {
  draft: `${file("summary.agreement")} ${file("summary.agreementIs.draft")}`,
  out: caseload("next.signature_awaited"),
  to_sign: caseload("next.sign"),
} as const;

/** What a colleague must not lose sight of, most pressing first; what there is none of is not said. */
export function watchedInWords(line: SheetLine, today: PlainDate): string {
  const { clock, absence, unmarked, unread, papers, agreement, rightEndsOn, paperEndsOn } = line;
  return [
    ...(clock ? alertsInWords(clock).map(({ text }) => text) : []),
    absence && caseload("next.call_after_absence"),
    unread > 0 && caseload("panel.unread", { count: unread }),
    unmarked && caseload("next.mark_meeting"),
    rightEndsOn && dayInWords("right", rightEndsOn, today),
    paperEndsOn && dayInWords("paper", paperEndsOn, today),
    papers > 0 && caseload("panel.papers", { count: papers }),
    agreement && agreements[agreement],
  ]
    .flatMap((each) => (each ? [headed("fr", each)] : []))
    .join(". ");
}
