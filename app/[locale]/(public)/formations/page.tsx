import { Page } from "../../../../components/layout/page";
import { ButtonLink } from "../../../../components/ui/button";
import { Notice } from "../../../../components/ui/notice";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { CallUs } from "../call-us";

export const generateMetadata = titled((locale) => text(locale, "pages")("trainings.title"));

export default async function Trainings(props: LocaleProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const t = text(locale, "pages");
  return (
    <Page>
      <h1>{t("trainings.title")}</h1>
      <p className="lead">{t("trainings.lead")}</p>
      <Notice title={t("trainings.today")}>
        <p>{t("trainings.ask")}</p>
      </Notice>
      <CallUs locale={locale} mission={mission} />
      <p>
        <ButtonLink href={`/${locale}/seances`}>{text(locale, "sessions")("all")}</ButtonLink>
      </p>
    </Page>
  );
}
