import { Page } from "../../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { Card } from "../../../../../components/ui/card";
import { formWords } from "../../../../../lib/i18n/form-words";
import { phoneInWords } from "../../../../../lib/i18n/format";
import type { Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { read } from "../../../../../lib/platform/read";
import type { LinkedMeeting } from "../../../../../lib/tracks/queries/meetings/own";
import { PageForm } from "../../../page-form";
import { localeIn } from "../../../titled";
import { SessionDate } from "../../seances/session-date";
import { linked, mayWarn, type LinkedProps } from "../linked";
import { MeetingPlace } from "../meeting-place";
import { come } from "./actions";

export const generateMetadata = async (props: LinkedProps) => ({ title: text(await localeIn(props), "meetings")("one") });

/** One meeting, for whoever holds its link: when, where, and the one next step. */
export default async function Meeting(props: LinkedProps) {
  const { locale, meeting, here } = await linked(props);
  const { phone } = await read(currentMission, {});
  const t = text(locale, "meetings");
  const isComing = meeting.standing === "expected" || meeting.standing === "confirmed";
  return (
    <Page>
      <h1>{t("one")}</h1>
      <Card mark={isComing ? "line" : undefined}>
        <p className="muted">{t("hello", { name: meeting.firstName })}</p>
        <h2>{t(`status.${meeting.standing}.title`)}</h2>
        <SessionDate locale={locale} at={meeting.startsAt} size="huge" />
        <p>{t("with", { coach: meeting.coachName })}</p>
        <p>{t(`status.${meeting.standing}.text`)}</p>
        <Steps locale={locale} meeting={meeting} here={here} />
      </Card>
      {isComing && <MeetingPlace locale={locale} meeting={meeting} />}
      <p>
        <a href={`tel:${phone}`}>{t("call", { phone: phoneInWords(phone) })}</a>
      </p>
      {isComing && <p className="fine no-print">{t("keep")}</p>}
    </Page>
  );
}

/** Nothing is done by opening a page: saying yes is a post. */
function Steps({ locale, meeting, here }: { locale: Locale; meeting: LinkedMeeting; here: string }) {
  const t = text(locale, "meetings");
  const warns = mayWarn(meeting, new Date());
  if (!warns && !meeting.canMove) return null;
  return (
    <Actions>
      {meeting.standing === "expected" && warns && (
        <PageForm action={come} words={formWords(locale)} hidden={{ attendee: meeting.token }} submit={t("come")} />
      )}
      {meeting.canMove && (
        <ButtonLink look={warns ? "secondary" : "primary"} href={`${here}/deplacer`}>
          {t(warns ? "change" : "again")}
        </ButtonLink>
      )}
      {warns && <ButtonLink href={`${here}/excuser`}>{t("cannot")}</ButtonLink>}
    </Actions>
  );
}
