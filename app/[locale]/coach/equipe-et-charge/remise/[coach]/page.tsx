import type { Metadata } from "next";
import { BackLink } from "../../../../../../components/layout/back-link";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { PrintPage } from "../../../../../../components/ui/print-page.client";
import { Table } from "../../../../../../components/ui/table";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords, phoneInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { plainDayInWords } from "../../../../../../lib/i18n/plain-day";
import type { PlainDate } from "../../../../../../lib/kernel/plain-date";
import { read } from "../../../../../../lib/platform/read";
import { coachesWithLoad } from "../../../../../../lib/tracks/queries/file";
import { handOverSheet, type SheetLine } from "../../../../../../lib/tracks/queries/team";
import { Give } from "./give";
import { watchedInWords } from "./watch";

export const metadata: Metadata = { title: deskText("coaches")("hand.sheet") };

const t = deskText("coaches");
const columns = ["who", "phase", "until", "alerts", "last", "meeting", "actions", "phone"] as const;

/** What a colleague must know of each person, to print or to read; and the form that gives them over. */
export default async function HandOverPage({ params }: { params: Promise<{ locale: string; coach: string }> }) {
  const { locale: asked, coach } = await params;
  const locale = localeOr(asked);
  const sheet = await read(handOverSheet, { coach });
  return (
    <>
      <BackLink href={`/${locale}/coach/equipe-et-charge`}>{t("title")}</BackLink>
      <h1>{t("hand.title", { name: sheet.name })}</h1>
      <p className="muted">
        {t("hand.on", { day: plainDayInWords("fr", sheet.today) })}. {t("hand.count", { count: sheet.people.length })}.
      </p>
      <Table
        label={t("hand.sheet")}
        columns={columns.map((key) => ({
          key,
          head: t(`hand.${key}`),
          // Eight columns on one sheet of paper: all of them fold, but the number.
          kind: key === "actions" ? ("num" as const) : key === "phone" ? undefined : ("fold" as const),
        }))}
        rows={sheet.people.map((line) => ({ key: line.person, cells: cellsOf(line, sheet.today, locale) }))}
        empty={<EmptyState picture="coach" title={t("hand.empty", { name: sheet.name })} />}
      />
      {sheet.people.length > 0 && (
        <>
          <PrintPage>{t("hand.print")}</PrintPage>
          <Give sheet={sheet} coaches={await read(coachesWithLoad, {})} />
        </>
      )}
    </>
  );
}

const nameOf = ({ firstName, familyName }: SheetLine) => [firstName, familyName].filter(Boolean).join(" ");

function cellsOf(line: SheetLine, today: PlainDate, locale: string) {
  const { track, clock } = line;
  const file = deskText("file");
  const phase = track ? [file(`status.${track.status}`), track.headline].filter(Boolean).join(". ") : "";
  return [
    <a key="who" href={`/${locale}/coach/personnes/${line.person}`}>
      {nameOf(line)}
    </a>,
    phase,
    clock?.commitment ? plainDayInWords("fr", clock.commitment.until) : "",
    watchedInWords(line, today),
    line.lastMeeting ? momentInWords("fr", line.lastMeeting) : "",
    line.meetingAt ? momentInWords("fr", new Date(line.meetingAt)) : "",
    line.actionsOpen || "",
    line.phone ? phoneInWords(line.phone) : "",
  ];
}
