import { Page } from "../../../../components/layout/page";
import { Notice } from "../../../../components/ui/notice";
import { Steps } from "../../../../components/ui/steps";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { CallUs } from "../call-us";
import { Said } from "../said";

export const generateMetadata = titled((locale) => text(locale, "pages")("employers.title"));

export default async function Employers(props: LocaleProps) {
  const locale = await localeIn(props);
  const mission = await read(currentMission, {});
  const t = text(locale, "pages");
  return (
    <Page>
      <h1>{t("employers.title")}</h1>
      <p className="lead">{t("employers.lead")}</p>
      <CallUs locale={locale} mission={mission} />
      <h2>{t("employers.today")}</h2>
      <Steps steps={(["call", "say", "then"] as const).map((key) => ({ key, children: t(`employers.${key}`) }))} />
      <Notice>
        <p>{t("employers.online")}</p>
      </Notice>
      <Said id="quoi" title={t("employers.what")} items={[t("employers.meet"), t("employers.propose"), t("employers.follow")]} />
    </Page>
  );
}
