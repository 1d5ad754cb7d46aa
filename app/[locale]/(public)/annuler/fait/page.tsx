import { Page } from "../../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { phoneInWords } from "../../../../../lib/i18n/format";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { read } from "../../../../../lib/platform/read";
import { localeIn, titled, type LocaleProps } from "../../../titled";

export const generateMetadata = titled((locale) => text(locale, "account")("undo.doneTitle"));

export default async function Undone(props: LocaleProps) {
  const locale = await localeIn(props);
  const t = text(locale, "account");
  const { phone } = await read(currentMission, {});
  return (
    <Page>
      <h1>{t("undo.doneTitle")}</h1>
      <p className="lead">{t("undo.done")}</p>
      <p>{t("undo.worried", { phone: phoneInWords(phone) })}</p>
      <Actions>
        <ButtonLink href={`/${locale}/connexion`}>{t("goodbye.again")}</ButtonLink>
      </Actions>
    </Page>
  );
}
