import { Page } from "../../../../components/layout/page";
import { ButtonLink } from "../../../../components/ui/button";
import { CardLink } from "../../../../components/ui/card";
import { EmptyState } from "../../../../components/ui/empty-state";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { cvSections, type CvLine } from "../../../../lib/tracks/model/cv";
import { myCv, type LetterLine } from "../../../../lib/tracks/queries/cv";
import { localeIn, type LocaleProps } from "../../titled";
import { detailsOf, readIn } from "../../cv-words";
import { Make, Versions } from "./make";
import { Said } from "./said";
import { Waiting } from "./waiting";

type Props = LocaleProps & { searchParams: Promise<{ fait?: string | string[] }> };

export default async function MyCv(props: Props) {
  const locale = await localeIn(props);
  const cv = await read(myCv, {});
  const t = text(locale, "cv");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <Said locale={locale} done={(await props.searchParams).fait} />
      <p>{t("lead")}</p>
      <Waiting locale={locale} lines={cv.lines.filter(({ standing }) => standing === "waiting")} />
      <ToRead locale={locale} letters={cv.letters.filter(({ standing }) => standing === "draft")} />
      <Versions locale={locale} cv={cv} />
      <Lines locale={locale} lines={cv.lines.filter(({ standing }) => standing !== "waiting")} />
      <Make locale={locale} cv={cv} />
      <CardLink href={`/${locale}/mon-parcours/cv/lettres`} title={t("letters.title")} hint={t("letters.hint")} />
    </Page>
  );
}

/** Letters that wait for a yes. */
function ToRead({ locale, letters }: { locale: Locale; letters: readonly LetterLine[] }) {
  const t = text(locale, "cv");
  return letters.map(({ id, kind, to }) => (
    <CardLink
      key={id}
      href={`/${locale}/mon-parcours/cv/lettres/${id}`}
      title={t("letters.toRead", { to })}
      hint={t(`letters.kinds.${kind}`)}
    />
  ));
}

type OwnLines = { locale: Locale; lines: readonly CvLine[] };

/** What the person said yes or no to: each leads to its own page, where it can be changed, hidden or moved. */
function Lines({ locale, lines }: OwnLines) {
  const t = text(locale, "cv");
  return (
    <section className="stack" aria-labelledby="phrases">
      <h2 id="phrases">{t("lines.title")}</h2>
      {lines.length === 0 && (
        <EmptyState picture="cv" title={t("lines.none")}>
          <p>{t("lines.noneNext")}</p>
        </EmptyState>
      )}
      {cvSections.map((section) => (
        <Part key={section} locale={locale} section={section} lines={lines.filter((line) => line.section === section)} />
      ))}
      <p>
        <ButtonLink href={`/${locale}/mon-parcours/cv/ajouter`}>{t("lines.add")}</ButtonLink>
      </p>
    </section>
  );
}

function Part({ locale, section, lines }: OwnLines & { section: CvLine["section"] }) {
  const t = text(locale, "cv");
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t(`sections.${section}`)}</h3>
      <ul className="stack" role="list" data-gap="small">
        {lines.map((line) => (
          <li key={line.id}>
            <CardLink
              href={`/${locale}/mon-parcours/cv/phrases/${line.id}`}
              title={<bdi>{readIn(locale, line)}</bdi>}
              hint={[detailsOf(locale, line), line.standing === "approved" ? "" : standingIn(locale, line.standing)]
                .filter(Boolean)
                .join(". ")}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

const standingIn = (locale: Locale, standing: CvLine["standing"]) =>
  standing === "hidden" || standing === "refused" ? text(locale, "cv")(`lines.${standing}`) : "";
