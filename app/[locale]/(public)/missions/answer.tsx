import { MireAnswer } from "../../../../components/places/mire-answer";
import { Notice } from "../../../../components/ui/notice";
import type { text } from "../../../../lib/i18n/text";
import type { Certainty, Match, Mire, NeighbourService } from "../../../../lib/missions/places/model";
import type { FoundPlace } from "../../../../lib/missions/places/queries";

export type PlacesText = ReturnType<typeof text<"places">>;

/** The one address of another service that our sources give; of Actiris, the VDAB and the ADG they give the name only. */
const FOREM = "leforem.be";

const siteOf = (t: PlacesText, site: string) => ({ href: `https://www.${site}/`, text: t("mire.site", { site }) });

export const placeName = (t: PlacesText, { name, commune }: Match) =>
  name === commune.name ? name : t("place", { name, commune: commune.name });

const factsOf = (t: PlacesText, { seat, access, nameStatus }: Mire) => [
  ...(nameStatus === "to_confirm" ? [t("mire.nameToConfirm")] : []),
  ...(seat
    ? [seat.knownIn ? t("mire.seatIn", { place: seat.place, year: String(seat.knownIn) }) : t("mire.seat", { place: seat.place })]
    : []),
  ...access.map((way) => t(`access.${way}`)),
  t("mire.noPhone"),
];

/** The Mires have French names in every language: read aloud as French, kept from left to right in Arabic. */
export function MireName({ mire: { name, short } }: { mire: Mire }) {
  return <bdi lang="fr">{short ? `${short}, ${name}` : name}</bdi>;
}

function FoundMire({ t, place, mire, certainty }: { t: PlacesText; place: string; mire: Mire; certainty: Certainty }) {
  const site = mire.site ? siteOf(t, mire.site) : undefined;
  return (
    <MireAnswer
      place={place}
      name={<MireName mire={mire} />}
      sentences={[t(`mire.${certainty}`)]}
      facts={factsOf(t, mire)}
      site={site}
    />
  );
}

/** The place that was found, and who helps there: a Mire, the German-speaking Community's service, or nobody known yet. */
export function FoundAnswer({ t, found: { match, help } }: { t: PlacesText; found: FoundPlace }) {
  const place = match.name === match.commune.name ? t("commune", { commune: match.name }) : placeName(t, match);
  if (help.kind === "mires")
    return help.mires.map(({ mire, certainty }) => (
      <FoundMire key={mire.code} t={t} place={place} mire={mire} certainty={certainty} />
    ));
  const site = help.kind === "adg" ? undefined : siteOf(t, FOREM);
  return <MireAnswer place={place} name={t(`${help.kind}.title`)} tone="calm" sentences={[t(`${help.kind}.text`)]} site={site} />;
}

/** A place of Brussels or Flanders: whom to ask there. */
export function NeighbourAnswer({ t, service, place }: { t: PlacesText; service: NeighbourService; place: string }) {
  return <MireAnswer place={place} name={t(`${service}.title`)} tone="calm" sentences={[t(`${service}.text`)]} />;
}

/** The same, beside a Walloon place of the same name. */
export function NeighbourNotice({ t, service }: { t: PlacesText; service: NeighbourService }) {
  return (
    <Notice title={t(`${service}.title`)}>
      <p>{t(`${service}.text`)}</p>
    </Notice>
  );
}
