import { LetterBlanks } from "../../../../../../../../components/cv/letter-fields";
import { BackLink } from "../../../../../../../../components/layout/back-link";
import { Tabs } from "../../../../../../../../components/ui/tabs";
import { deskFormWords, deskText } from "../../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../../lib/i18n/locale";
import { text, words } from "../../../../../../../../lib/i18n/text";
import { read } from "../../../../../../../../lib/platform/read";
import { blanksOf, letterKinds } from "../../../../../../../../lib/tracks/model/letter";
import { cvOfPerson } from "../../../../../../../../lib/tracks/queries/cv";
import { kindAsked } from "../../../../../../cv-words";
import { PageForm } from "../../../../../../page-form";
import { write } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ modele?: string | string[] }> };

export default async function NewLetter({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const kind = kindAsked((await searchParams).modele);
  const home = `/${localeOr(asked)}/coach/personnes/${id}/cv`;
  const { person } = await read(cvOfPerson, { person: id });
  const [t, said] = [deskText("cv"), text("fr", "cv")];
  return (
    <div className="stack">
      <BackLink href={home}>{t("title")}</BackLink>
      <h2>{t("writing.title")}</h2>
      <p>{t("writing.lead")}</p>
      <Tabs
        label={t("writing.kinds")}
        tabs={letterKinds.map((each) => ({
          href: `${home}/lettres/nouvelle?modele=${each}`,
          text: said(`letters.kinds.${each}`),
          current: each === kind ? ("page" as const) : undefined,
        }))}
      />
      <PageForm
        action={write}
        words={deskFormWords()}
        title={t("writing.title")}
        hidden={{ person, kind }}
        about={{ too_personal: "about" }}
        submit={t("writing.send")}
      >
        <LetterBlanks
          words={words("fr", "cv").letters.blanks}
          hints={{ to: said("letters.toHint") }}
          asked={blanksOf[kind].asked}
        />
      </PageForm>
    </div>
  );
}
