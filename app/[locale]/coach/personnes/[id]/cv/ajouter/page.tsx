import { LineFields } from "../../../../../../../components/cv/line-fields";
import { CheckRows } from "../../../../../../../components/forms/choice-rows.client";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { Tabs } from "../../../../../../../components/ui/tabs";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { text } from "../../../../../../../lib/i18n/text";
import { read } from "../../../../../../../lib/platform/read";
import { cardsOf, tradeFamilies, type TradeFamily } from "../../../../../../../lib/tracks/model/cv-cards";
import { cvSections, type CvSection } from "../../../../../../../lib/tracks/model/cv";
import { cvOfPerson } from "../../../../../../../lib/tracks/queries/cv";
import { familyAsked, lineFields, sectionAsked } from "../../../../../cv-words";
import { PageForm } from "../../../../../page-form";
import { proposeCards, proposeLine } from "../actions";

type Asked = string | string[] | undefined;
type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ partie?: Asked; metier?: Asked }>;
};

export default async function Propose({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { partie, metier } = await searchParams;
  const [section, family] = [sectionAsked(partie), familyAsked(metier)];
  const home = `/${localeOr(asked)}/coach/personnes/${id}/cv`;
  const { person } = await read(cvOfPerson, { person: id });
  const t = deskText("cv");
  return (
    <div className="stack">
      <BackLink href={home}>{t("title")}</BackLink>
      <h2>{t("propose.title")}</h2>
      <p>{t("propose.lead")}</p>
      <Choices home={`${home}/ajouter`} section={section} family={family} />
      <Cards person={person} section={section} family={family} />
      <section className="stack" aria-labelledby="mots">
        <h3 id="mots">{t("propose.own")}</h3>
        <PageForm
          action={proposeLine}
          words={deskFormWords()}
          title={t("propose.title")}
          hidden={{ person, section }}
          about={{ until_before_from: "until", too_personal: "text", letters_not_printed: "text" }}
          submit={t("propose.sendOwn")}
        >
          <LineFields {...lineFields("fr", section)} />
        </PageForm>
      </section>
    </div>
  );
}

function Choices({ home, section, family }: { home: string; section: CvSection; family: TradeFamily }) {
  const [t, said] = [deskText("cv"), text("fr", "cv")];
  const here = (isHere: boolean) => (isHere ? ("page" as const) : undefined);
  return (
    <>
      <Tabs
        label={t("propose.sections")}
        tabs={cvSections.map((each) => ({
          href: `${home}?partie=${each}&metier=${family}`,
          text: said(`sections.${each}`),
          current: here(each === section),
        }))}
      />
      <Tabs
        label={t("propose.families")}
        tabs={tradeFamilies.map((each) => ({
          href: `${home}?partie=${section}&metier=${each}`,
          text: said(`families.${each}`),
          current: here(each === family),
        }))}
      />
    </>
  );
}

function Cards({ person, section, family }: { person: string; section: CvSection; family: TradeFamily }) {
  const [t, said] = [deskText("cv"), text("fr", "cv")];
  const cards = cardsOf(section, family);
  if (cards.length === 0) return <p className="muted">{t("propose.noCards")}</p>;
  return (
    <PageForm action={proposeCards} words={deskFormWords()} hidden={{ person }} submit={t("propose.send")}>
      <CheckRows
        name="cards"
        legend={t("propose.cards")}
        choices={cards.map((card) => ({ value: card, label: said(`cards.${card}`) }))}
      />
    </PageForm>
  );
}
