import { notFound } from "next/navigation";
import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { myRights } from "../../../../../lib/eligibility/queries/rights";
import { formWords } from "../../../../../lib/i18n/form-words";
import { localeOr } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { PageForm } from "../../../page-form";
import { RightFields } from "../../../right-fields";
import { correct, remove } from "../actions";
import "../../../../papers.css";

/** One day, to be corrected or taken away. */
export default async function OneRight({ params }: { params: Promise<{ locale: string; date: string }> }) {
  const { locale: asked, date } = await params;
  const locale = localeOr(asked);
  const t = text(locale, "rights");
  const { person, rights } = await read(myRights, {});
  const right = rights.find(({ id }) => id === date);
  if (!right) notFound();
  const hidden = { person, right: date };
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/droits`}>{t("title")}</BackLink>
      <h1>{t("correct.title")}</h1>
      <PageForm action={correct} words={formWords(locale)} title={t("correct.title")} hidden={hidden} submit={t("correct.send")}>
        <RightFields locale={locale} right={right} />
      </PageForm>
      <PageForm action={remove} words={formWords(locale)} hidden={hidden} look="danger" submit={t("remove")} />
    </Page>
  );
}
