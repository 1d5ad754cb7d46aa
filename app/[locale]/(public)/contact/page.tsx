import { Page } from "../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { DescriptionList } from "../../../../components/ui/description-list";
import { numbersKept, phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { SiteFacts } from "../../../../lib/missions/model";
import { currentMission, type MissionView } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, type LocaleProps } from "../../titled";
import { OpeningHours } from "../opening-hours";
import { addressOf } from "../seances/say";
import { Callback } from "./callback";

type ContactProps = LocaleProps & {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export default async function Contact(props: ContactProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const isAsked = (await props.searchParams)["rappel"] === "demande";
  const t = text(locale, "pages");
  return (
    <Page>
      <h1>{t("contact.title")}</h1>
      <p className="lead">{t("contact.lead")}</p>
      <Ways locale={locale} mission={mission} />
      <Callback locale={locale} mission={mission} isAsked={isAsked} />
      <h2>{t("contact.places")}</h2>
      {mission.sites.map((site) => (
        <Place key={site.id} locale={locale} site={site} />
      ))}
      <h2>{t("contact.complaint.title")}</h2>
      <p>{t("contact.complaint.text")}</p>
      <Actions>
        <ButtonLink href={`mailto:${mission.email}`}>{t("contact.complaint.write")}</ButtonLink>
      </Actions>
    </Page>
  );
}

function Ways({ locale, mission }: { locale: Locale; mission: MissionView }) {
  const t = text(locale, "pages");
  const phone = (
    <a href={`tel:${mission.phone}`} dir="ltr">
      {phoneInWords(mission.phone)}
    </a>
  );
  return (
    <DescriptionList
      facts={[
        { key: "phone", term: t("contact.phone"), value: phone },
        { key: "email", term: t("contact.email"), value: <a href={`mailto:${mission.email}`}>{mission.email}</a> },
      ]}
    />
  );
}

function Place({ locale, site }: { locale: Locale; site: SiteFacts }) {
  const t = text(locale, "sessions");
  return (
    <Card>
      <h3>
        <bdi>{site.name}</bdi>
      </h3>
      <p>
        <bdi>{addressOf(site)}</bdi>
      </p>
      <p>
        <bdi>{numbersKept(site.transport)}</bdi>
      </p>
      <p>{t(site.stepFree ? "facts.stepFree" : "facts.steps")}</p>
      <h4 className="muted">{text(locale, "pages")("hours.title")}</h4>
      <OpeningHours locale={locale} site={site} />
    </Card>
  );
}
