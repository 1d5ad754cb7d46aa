import type { Metadata } from "next";
import { Page } from "../../../../components/layout/page";
import { ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { formWords } from "../../../../lib/i18n/form-words";
import { momentInWords } from "../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { whoOpenedMyFile, type Look } from "../../../../lib/people/queries/own-data";
import { read } from "../../../../lib/platform/read";
import { ProveFirst } from "../../prove-first";
import { sure } from "./actions";
import { Leaving } from "./leaving";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ fait?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: text(localeOr((await params).locale), "account")("data.title") };
}

export default async function OwnData({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "account");
  const looks = await read(whoOpenedMyFile, {});
  return (
    <Page>
      <h1>{t("data.title")}</h1>
      <p className="lead">{t("data.lead")}</p>
      <h2>{t("data.who")}</h2>
      {looks.length === 0 ? <EmptyState title={t("data.whoEmpty")} /> : <Looks locale={locale} looks={looks} />}
      <h2 id="telecharger">{t("data.download")}</h2>
      <p>{t("data.downloadLead")}</p>
      <ProveFirst action={sure} words={formWords(locale)} text={t("data.download")}>
        <ButtonLink href="/api/mes-donnees" download>
          {t("data.download")}
        </ButtonLink>
      </ProveFirst>
      <p className="fine">{t("data.downloadHint")}</p>
      <h2>{t("data.correct")}</h2>
      <p>{t("data.correctLead")}</p>
      <ButtonLink href={`/${locale}/mon-parcours/reglages`}>{t("menu.settings")}</ButtonLink>
      <Leaving locale={locale} stayed={(await searchParams).fait === "reste"} />
    </Page>
  );
}

function Looks({ locale, looks }: { locale: Locale; looks: readonly Look[] }) {
  const t = text(locale, "account");
  const now = new Date();
  return (
    <>
      <ul>
        {looks.map(({ name, role, at }) => (
          <li key={`${at.toISOString()} ${name ?? ""}`}>
            {role
              ? t("data.opened", { name: name ?? "", role: t(`data.roles.${role}`), moment: momentInWords(locale, at, now) })
              : `${t("data.system")}, ${momentInWords(locale, at, now)}`}
          </li>
        ))}
      </ul>
      {looks.length === 50 && <p className="fine">{t("data.whoMore")}</p>}
    </>
  );
}
