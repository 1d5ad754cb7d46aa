import { Card } from "../../../../components/ui/card";
import { Notice } from "../../../../components/ui/notice";
import { numbersKept } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { MyMeeting } from "../../../../lib/tracks/queries/mine";
import { SessionDate } from "../../(public)/seances/session-date";
import { comeToNext } from "../rendez-vous/actions";
import { Answers } from "../rendez-vous/meeting-card";

type Props = { readonly locale: Locale; readonly meeting: MyMeeting; readonly answered: "just_now" | "no" };

/** The next meeting with one's coach: when, about what, where, and the answer. */
export function MeetingCard({ locale, meeting, answered }: Props) {
  const t = text(locale, "track");
  return (
    <Card mark="line">
      <p className="muted">{text(locale, "path")("next")}</p>
      <SessionDate locale={locale} at={meeting.startsAt} size="huge" />
      <p>{t(`purpose.${meeting.purpose}`)}</p>
      <p className="muted">{placeOf(locale, meeting)}</p>
      {meeting.status === "confirmed" && <Noted locale={locale} answered={answered} />}
      <Answers locale={locale} meeting={{ ...meeting, standing: meeting.status }} action={comeToNext} />
    </Card>
  );
}

/** "Vous venez. C’est noté.": said aloud when it was just answered. */
function Noted({ locale, answered }: Pick<Props, "locale" | "answered">) {
  const noted = text(locale, "meetings")("status.confirmed.title");
  if (answered === "no") return <p>{noted}</p>;
  return (
    <Notice tone="ok" live="status">
      <p>{noted}</p>
    </Notice>
  );
}

function placeOf(locale: Locale, { place, site, locality, transport, placeDetail }: MyMeeting) {
  if (place === "site")
    return <bdi>{`${[site, locality].filter(Boolean).join(", ")}.${transport ? ` ${numbersKept(transport)}.` : ""}`}</bdi>;
  return (
    <>
      {text(locale, "track")(`place.${place}`)}
      {placeDetail && (
        <>
          {". "}
          <bdi>{placeDetail}</bdi>
        </>
      )}
    </>
  );
}
