import type { Metadata } from "next";
import { BackLink } from "../../../../../../components/layout/back-link";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Notice } from "../../../../../../components/ui/notice";
import { attendanceWords as words } from "../../../../../../lib/i18n/desk/attendance";
import { deskFormWords } from "../../../../../../lib/i18n/desk/text";
import { codeInHalves, momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { addDays } from "../../../../../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../../../../../lib/kernel/zoned";
import { read } from "../../../../../../lib/platform/read";
import { marksOpen } from "../../../../../../lib/sessions/rules";
import { sessionSheet, type Sheet, type SheetLine } from "../../../../../../lib/sessions/queries/desk";
import { inSheetOrder, isExpected, nameOnSheet } from "../../../../../../lib/sessions/sheet/content";
import { close } from "../../actions";
import { letIn, mark } from "./actions";
import type { ClosingState } from "./closing.client";
import { Grid } from "./grid.client";
import type { Person } from "./standing";

export const metadata: Metadata = { title: words.title };

export default async function PresencePage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const { session, lines } = await read(sessionSheet, { id });
  const now = new Date();
  const base = `/${localeOr(asked)}/coach/seances/${id}`;
  const opens = marksOpen(session);
  return (
    <>
      <BackLink href={base}>{words.back}</BackLink>
      <h1>{words.title}</h1>
      <p>
        {momentInWords("fr", session.startsAt, now)}. {session.site}, {session.room}.
      </p>
      <p className="no-print">
        <ButtonLink href={`/api/feuille/${id}`}>{words.print}</ButtonLink>
      </p>
      {now < opens && <Notice tone="warn">{words.close.tooEarly(momentInWords("fr", opens))}</Notice>}
      <Grid
        session={id}
        people={inSheetOrder(lines.filter(isExpected)).map(personOf)}
        queue={lines.filter(({ status }) => status === "waiting" || status === "offered").map(personOf)}
        actions={{ mark, letIn, close }}
        words={deskFormWords()}
        signIn={`/${localeOr(asked)}/connexion?suite=${encodeURIComponent(`${base}/presence`)}`}
        keepUntil={session.status === "open" && now >= opens ? endOfDay(now) : null}
        closing={closingOf(session, now)}
      />
    </>
  );
}

/** What the phone keeps for the day is no more than this: no contact, no reason. */
const personOf = (line: SheetLine): Person => ({
  booking: line.booking,
  name: nameOnSheet(line),
  code: codeInHalves(line.paperCode),
  status: line.status,
  marks: line.marks,
  hasReason: line.reason !== null,
});

const endOfDay = (now: Date) => brusselsInstant(addDays(brusselsDay(now), 1), "00:00").getTime();

function closingOf({ status, startsAt }: Sheet["session"], now: Date): ClosingState {
  if (status !== "open") return { state: status };
  return { state: now < startsAt ? "early" : "open" };
}
