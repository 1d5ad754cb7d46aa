import { DescriptionList, type Fact } from "../../../../components/ui/description-list";
import { durationInWords, numbersKept } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { LinkedMeeting } from "../../../../lib/tracks/queries/meetings/own";

type Where = Pick<
  LinkedMeeting,
  "place" | "detail" | "site" | "street" | "postalCode" | "locality" | "transport" | "room" | "startsAt" | "endsAt"
>;

/** In one line: the house and its town, or how one is met. */
export function placeInShort(locale: Locale, { place, site, locality, detail }: Where): string {
  if (place === "site") return [site, locality].filter(Boolean).join(", ");
  return place === "elsewhere" && detail ? detail : text(locale, "meetings")(`told.${place}`);
}

/** Where, by which bus, in which room, and how long: what one needs to come. */
export function MeetingPlace({ locale, meeting }: { locale: Locale; meeting: Where }) {
  const t = text(locale, "meetings");
  const minutes = (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000;
  const facts: readonly Fact[] = [
    {
      key: "place",
      term: t(meeting.place === "elsewhere" ? "how.elsewhere" : "how.site"),
      value: <Place locale={locale} meeting={meeting} />,
    },
    { key: "length", term: t("length"), value: durationInWords(locale, minutes) },
  ];
  return <DescriptionList facts={facts} />;
}

function Place({ locale, meeting }: { locale: Locale; meeting: Where }) {
  const t = text(locale, "meetings");
  const { place, detail, site, street, postalCode, locality, transport, room } = meeting;
  if (place === "phone" || place === "video") return <>{t(`how.${place}`)}</>;
  if (place === "elsewhere") return <bdi>{detail}</bdi>;
  return (
    <>
      <b>
        <bdi>{site}</bdi>
      </b>
      <br />
      <bdi>{numbersKept(`${street ?? ""}, ${postalCode ?? ""} ${locality ?? ""}`)}</bdi>
      <br />
      <bdi>{numbersKept(transport ?? "")}</bdi>
      {room && (
        <>
          <br />
          {t("room", { room })}
        </>
      )}
    </>
  );
}
