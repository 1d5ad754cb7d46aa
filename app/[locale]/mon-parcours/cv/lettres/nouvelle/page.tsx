import { LetterBlanks } from "../../../../../../components/cv/letter-fields";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { formWords } from "../../../../../../lib/i18n/form-words";
import { text, words } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import { blanksOf } from "../../../../../../lib/tracks/model/letter";
import { myCv } from "../../../../../../lib/tracks/queries/cv";
import { kindAsked } from "../../../../cv-words";
import { PageForm } from "../../../../page-form";
import { localeIn, type LocaleProps } from "../../../../titled";
import { write } from "../../actions";

type Props = LocaleProps & { searchParams: Promise<{ modele?: string | string[] }> };

export default async function NewLetter(props: Props) {
  const locale = await localeIn(props);
  const kind = kindAsked((await props.searchParams).modele);
  const { person } = await read(myCv, {});
  const t = text(locale, "cv");
  const title = t(`letters.kinds.${kind}`);
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv/lettres`}>{t("letters.title")}</BackLink>
      <h1>{title}</h1>
      <p>{t("letters.frenchHint")}</p>
      <PageForm
        action={write}
        words={formWords(locale)}
        title={title}
        hidden={{ person, kind }}
        about={{ too_personal: "about" }}
        submit={t("letters.make")}
      >
        <LetterBlanks
          words={words(locale, "cv").letters.blanks}
          hints={{ to: t("letters.toHint") }}
          asked={blanksOf[kind].asked}
        />
      </PageForm>
    </Page>
  );
}
