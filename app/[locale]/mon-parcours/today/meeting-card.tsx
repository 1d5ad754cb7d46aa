import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { numbersKept } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { MyMeeting } from "../../../../lib/tracks/queries/mine";
import { SessionDate } from "../../(public)/seances/session-date";

/** The next meeting with one's coach: when, about what, where; the answer is given on its own page. */
export function MeetingCard({ locale, meeting }: { locale: Locale; meeting: MyMeeting }) {
  const t = text(locale, "track");
  return (
    <Card mark="line">
      <p className="muted">{text(locale, "path")("next")}</p>
      <SessionDate locale={locale} at={meeting.startsAt} size="huge" />
      <p>{t(`purpose.${meeting.purpose}`)}</p>
      <p className="muted">{placeOf(locale, meeting)}</p>
      <Actions>
        <ButtonLink look="primary" href={`/${locale}/mon-parcours/rendez-vous`}>
          {t("answer")}
        </ButtonLink>
      </Actions>
    </Card>
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
