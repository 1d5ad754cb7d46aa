import { LineFields } from "../../../../../../../../components/cv/line-fields";
import { BackLink } from "../../../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../../lib/platform/read";
import { cvLine } from "../../../../../../../../lib/tracks/queries/cv";
import { lineFields } from "../../../../../../cv-words";
import { PageForm } from "../../../../../../page-form";
import { changeLine } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string; line: string }> };

export default async function ChangeLine({ params }: Props) {
  const { locale: asked, id, line: lineId } = await params;
  const { line } = await read(cvLine, { line: lineId });
  const t = deskText("cv");
  return (
    <div className="stack">
      <BackLink href={`/${localeOr(asked)}/coach/personnes/${id}/cv`}>{t("title")}</BackLink>
      <h2>{t("changing.title")}</h2>
      <p>{t("changing.lead")}</p>
      <PageForm
        action={changeLine}
        words={deskFormWords()}
        title={t("changing.title")}
        hidden={{ line: line.id, version: String(line.version) }}
        about={{ until_before_from: "until", too_personal: "text", letters_not_printed: "text" }}
        submit={t("changing.send")}
      >
        <LineFields {...lineFields("fr", line.section, line)} />
      </PageForm>
    </div>
  );
}
