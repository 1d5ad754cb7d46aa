import { Page } from "../../../../components/layout/page";
import { Notice } from "../../../../components/ui/notice";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { CallUs } from "../call-us";
import { Said } from "../said";

export const generateMetadata = titled((locale) => text(locale, "pages")("partners.title"));

export default async function Partners(props: LocaleProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const t = text(locale, "pages");
  return (
    <Page>
      <h1>{t("partners.title")}</h1>
      <p className="lead">{t("partners.lead")}</p>
      <CallUs locale={locale} mission={mission} />
      <Said id="comment" title={t("partners.today")} items={[t("partners.call"), t("partners.session")]}>
        <p>
          <a href={`/${locale}/seances`}>{text(locale, "sessions")("all")}</a>
        </p>
      </Said>
      <Notice>
        <p>{t("partners.online")}</p>
      </Notice>
      <p>
        {t("partners.api")} <a href="/api/openapi.json">{t("partners.apiLink")}</a>
      </p>
    </Page>
  );
}
