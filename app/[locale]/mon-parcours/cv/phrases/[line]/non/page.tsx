import { TextArea } from "../../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { Page } from "../../../../../../../components/layout/page";
import { Card } from "../../../../../../../components/ui/card";
import { formWords } from "../../../../../../../lib/i18n/form-words";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { text } from "../../../../../../../lib/i18n/text";
import { read } from "../../../../../../../lib/platform/read";
import { cvLine } from "../../../../../../../lib/tracks/queries/cv";
import { detailsOf, readIn } from "../../../../../cv-words";
import { PageForm } from "../../../../../page-form";
import { refuse } from "../../../actions";

type Props = { params: Promise<{ locale: string; line: string }> };

/** "Non", and why: one question, which may stay without an answer. */
export default async function SayNo({ params }: Props) {
  const { locale: asked, line: lineId } = await params;
  const locale = localeOr(asked);
  const { line } = await read(cvLine, { line: lineId });
  const t = text(locale, "cv");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv`}>{t("back")}</BackLink>
      <h1>{t("why.title")}</h1>
      <Card>
        <p>
          <b>
            <bdi>{readIn(locale, line)}</bdi>
          </b>
        </p>
        <p>{detailsOf(locale, line)}</p>
      </Card>
      <p>{t("why.lead")}</p>
      <PageForm
        action={refuse}
        words={formWords(locale)}
        title={t("why.title")}
        hidden={{ line: line.id, version: String(line.version) }}
        submit={t("why.send")}
      >
        <TextArea name="why" label={t("why.label")} rows={3} maxLength={200} />
      </PageForm>
    </Page>
  );
}
