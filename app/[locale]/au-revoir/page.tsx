import type { Metadata } from "next";
import { Page } from "../../../components/layout/page";
import { Actions, ButtonLink } from "../../../components/ui/button";
import { localeOr } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(localeOr((await params).locale), "account")("goodbye.title") };
}

/** After signing out; the front door told the browser to empty what it kept. */
export default async function Goodbye({ params }: Props) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "account");
  return (
    <Page>
      <h1>{t("goodbye.title")}</h1>
      <p className="lead">{t("goodbye.lead")}</p>
      <Actions>
        <ButtonLink look="primary" href={`/${locale}`}>
          {t("goodbye.home")}
        </ButtonLink>
        <ButtonLink href={`/${locale}/connexion`}>{t("goodbye.again")}</ButtonLink>
      </Actions>
    </Page>
  );
}
