import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { text } from "../../../../lib/i18n/text";
import { CodeForm } from "../../(public)/code/code-form";
import { localeIn, type LocaleProps } from "../../titled";
import { open } from "./actions";

export default async function Code(props: LocaleProps) {
  const locale = await localeIn(props);
  return (
    <Page>
      <BackLink href={`/${locale}/kiosque`}>{text(locale, "kiosk")("again")}</BackLink>
      <CodeForm locale={locale} open={open} />
    </Page>
  );
}
