import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnMeeting } from "../../../../lib/tracks/queries/meetings/own";
import { mayWarn } from "../../(public)/rendez-vous/linked";
import { MeetingPlace } from "../../(public)/rendez-vous/meeting-place";
import { SessionDate } from "../../(public)/seances/session-date";
import { PageForm, type FormAction } from "../../page-form";
import { comeToMeeting } from "./actions";

/** One meeting to come: when, with whom, where, and the answers. */
export function MeetingCard({ locale, meeting, size }: { locale: Locale; meeting: OwnMeeting; size?: "huge" }) {
  const t = text(locale, "meetings");
  return (
    <Card mark={size === "huge" ? "line" : undefined}>
      <SessionDate locale={locale} at={meeting.startsAt} size={size} />
      <p>
        <b>{meeting.title ? <bdi>{meeting.title}</bdi> : t(`purposes.${meeting.purpose}`)}</b>
        <br />
        {t("with", { coach: meeting.coachName })}
      </p>
      <p>{t(`status.${meeting.standing}.title`)}</p>
      <MeetingPlace locale={locale} meeting={meeting} />
      <Answers locale={locale} meeting={meeting} action={comeToMeeting} />
    </Card>
  );
}

type AnswersProps = {
  readonly locale: Locale;
  readonly meeting: Pick<OwnMeeting, "id" | "token" | "standing" | "startsAt" | "canMove">;
  /** "Je viens", and the page that it comes back to. */
  readonly action: FormAction;
};

/** The ways to answer a meeting, until it begins; nothing after. */
export function Answers({ locale, meeting, action }: AnswersProps) {
  const t = text(locale, "meetings");
  const link = `/${locale}/rendez-vous/${meeting.token}`;
  if (!mayWarn(meeting, new Date())) return null;
  return (
    <Actions>
      {meeting.standing === "expected" && (
        <PageForm action={action} words={formWords(locale)} hidden={{ attendee: meeting.id }} submit={t("come")} />
      )}
      {meeting.canMove && <ButtonLink href={`${link}/deplacer`}>{t("change")}</ButtonLink>}
      <ButtonLink href={`${link}/excuser`}>{t("cannot")}</ButtonLink>
    </Actions>
  );
}
