import { LineFields } from "../../../../../../components/cv/line-fields";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { Notice } from "../../../../../../components/ui/notice";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import type { CvLine } from "../../../../../../lib/tracks/model/cv";
import { cvLine } from "../../../../../../lib/tracks/queries/cv";
import { lineFields } from "../../../../cv-words";
import { PageForm, type FormAction } from "../../../../page-form";
import { approve, changeLine, hide, order, show } from "../../actions";

type Props = { params: Promise<{ locale: string; line: string }> };

export default async function OneLine({ params }: Props) {
  const { locale: asked, line: lineId } = await params;
  const locale = localeOr(asked);
  const { line } = await read(cvLine, { line: lineId });
  const t = text(locale, "cv");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv`}>{t("back")}</BackLink>
      <h1>{t("change.title")}</h1>
      <p className="fine">{t(`sections.${line.section}`)}</p>
      {(line.standing === "hidden" || line.standing === "refused") && (
        <Notice>
          <p>{[t(`lines.${line.standing}`), line.why].filter(Boolean).join(" : ")}</p>
        </Notice>
      )}
      <PageForm
        action={changeLine}
        words={formWords(locale)}
        title={t("change.title")}
        hidden={{ line: line.id, version: String(line.version) }}
        about={{ until_before_from: "until", too_personal: "text", letters_not_printed: "text" }}
        submit={t("change.send")}
      >
        <LineFields {...lineFields(locale, line.section, line)} />
      </PageForm>
      <More locale={locale} line={line} />
    </Page>
  );
}

/** What else may be done with it as it stands. */
function More({ locale, line: { id, version, standing } }: { locale: Locale; line: CvLine }) {
  const t = text(locale, "cv");
  const one = { line: id, version: String(version) };
  const button = (action: FormAction, hidden: Readonly<Record<string, string>>, said: string) => (
    <PageForm action={action} words={formWords(locale)} hidden={hidden} look="secondary" submit={said} />
  );
  return (
    <div className="actions">
      {standing === "approved" && button(hide, one, t("lines.hide"))}
      {standing === "hidden" && button(show, one, t("lines.show"))}
      {(standing === "waiting" || standing === "refused") && button(approve, one, t("waiting.yes"))}
      {button(order, { line: id, to: "up" }, t("lines.up"))}
    </div>
  );
}
