import { LineFields } from "../../../../../components/cv/line-fields";
import { CheckRows } from "../../../../../components/forms/choice-rows.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { Tabs } from "../../../../../components/ui/tabs";
import { formWords } from "../../../../../lib/i18n/form-words";
import type { Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { cardsOf, tradeFamilies, type TradeFamily } from "../../../../../lib/tracks/model/cv-cards";
import { cvSections, type CvSection } from "../../../../../lib/tracks/model/cv";
import { myCv } from "../../../../../lib/tracks/queries/cv";
import { familyAsked, lineFields, sectionAsked } from "../../../cv-words";
import { PageForm } from "../../../page-form";
import { localeIn, type LocaleProps } from "../../../titled";
import { addCards, addLine } from "../actions";

type Asked = string | string[] | undefined;
type Props = LocaleProps & { searchParams: Promise<{ partie?: Asked; metier?: Asked }> };

export default async function AddLines(props: Props) {
  const locale = await localeIn(props);
  const { partie, metier } = await props.searchParams;
  const [section, family] = [sectionAsked(partie), familyAsked(metier)];
  const { person } = await read(myCv, {});
  const t = text(locale, "cv");
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/cv`}>{t("back")}</BackLink>
      <h1>{t("add.title")}</h1>
      <Choices locale={locale} section={section} family={family} />
      <Cards locale={locale} person={person} section={section} family={family} />
      <section className="stack" aria-labelledby="mots">
        <h2 id="mots">{t("add.own")}</h2>
        <p className="fine">{t("add.ownLead")}</p>
        <PageForm
          action={addLine}
          words={formWords(locale)}
          title={t("add.title")}
          hidden={{ person, section }}
          about={{ until_before_from: "until", too_personal: "text", letters_not_printed: "text" }}
          submit={t("add.sendOwn")}
          look="secondary"
        >
          <LineFields {...lineFields(locale, section)} />
        </PageForm>
      </section>
    </Page>
  );
}

type Chosen = { locale: Locale; section: CvSection; family: TradeFamily };

function Choices({ locale, section, family }: Chosen) {
  const t = text(locale, "cv");
  const home = `/${locale}/mon-parcours/cv/ajouter`;
  const here = (isHere: boolean) => (isHere ? ("page" as const) : undefined);
  const ofTrades = section === "skill" || section === "experience";
  return (
    <>
      <p>
        <b>{t("add.section")}</b>
      </p>
      <Tabs
        label={t("add.section")}
        tabs={cvSections.map((each) => ({
          href: `${home}?partie=${each}&metier=${family}`,
          text: t(`sections.${each}`),
          current: here(each === section),
        }))}
      />
      {ofTrades && (
        <>
          <p>
            <b>{t("add.family")}</b>
          </p>
          <Tabs
            label={t("add.family")}
            tabs={tradeFamilies.map((each) => ({
              href: `${home}?partie=${section}&metier=${each}`,
              text: t(`families.${each}`),
              current: here(each === family),
            }))}
          />
        </>
      )}
    </>
  );
}

function Cards({ locale, person, section, family }: Chosen & { person: string }) {
  const t = text(locale, "cv");
  const cards = cardsOf(section, family);
  if (cards.length === 0) return null;
  return (
    <PageForm action={addCards} words={formWords(locale)} hidden={{ person }} submit={t("add.send")}>
      <CheckRows
        name="cards"
        legend={t("add.cards")}
        choices={cards.map((card) => ({ value: card, label: t(`cards.${card}`) }))}
      />
    </PageForm>
  );
}
