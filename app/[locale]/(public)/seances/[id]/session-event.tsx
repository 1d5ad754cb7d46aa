import type { MissionView } from "../../../../../lib/missions/queries";
import type { SessionCard } from "../../../../../lib/sessions/queries/public";
import { languageTag, localeOr } from "../../../../../lib/i18n/locale";

type EventProps = { readonly card: SessionCard; readonly mission: MissionView; readonly url: string; readonly name: string };

const schema = "https://schema.org/";

const eventOf = ({ card, mission, url, name }: EventProps) => ({
  "@context": schema,
  "@type": "Event",
  name,
  url,
  startDate: card.startsAt.toISOString(),
  endDate: card.endsAt.toISOString(),
  eventStatus: `${schema}${card.state === "session_cancelled" ? "EventCancelled" : "EventScheduled"}`,
  eventAttendanceMode: `${schema}OfflineEventAttendanceMode`,
  inLanguage: languageTag[localeOr(card.language)],
  isAccessibleForFree: true,
  location: {
    "@type": "Place",
    name: card.site,
    address: {
      "@type": "PostalAddress",
      streetAddress: card.street,
      postalCode: card.postalCode,
      addressLocality: card.locality,
      addressCountry: "BE",
    },
  },
  organizer: { "@type": "Organization", name: mission.name, telephone: mission.phone, email: mission.email },
  offers: {
    "@type": "Offer",
    url,
    price: 0,
    priceCurrency: "EUR",
    availability: `${schema}${card.state === "open" ? "InStock" : "SoldOut"}`,
    validThrough: card.closesAt.toISOString(),
  },
});

/** The session for search engines and calendars (schema.org Event). A text that holds "</script" cannot end it. */
export function SessionEvent(props: EventProps) {
  const json = JSON.stringify(eventOf(props)).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
