import { ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { CvLine } from "../../../../lib/tracks/model/cv";
import { detailsOf, readIn } from "../../cv-words";
import { PageForm } from "../../page-form";
import { approve } from "./actions";

type Props = { locale: Locale; lines: readonly CvLine[] };

/** What the coach proposed: one card, one sentence, yes or no. */
export function Waiting({ locale, lines }: Props) {
  const t = text(locale, "cv");
  if (lines.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="attente">
      <h2 id="attente">{t("waiting.title", { count: lines.length })}</h2>
      <p>{t("waiting.lead")}</p>
      <ul className="stack" role="list">
        {lines.map((line) => (
          <li key={line.id}>
            <Card mark="line">
              <Question locale={locale} line={line} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ locale, line }: { locale: Locale; line: CvLine }) {
  const t = text(locale, "cv");
  const read = readIn(locale, line);
  const details = detailsOf(locale, line);
  const about = <VisuallyHidden> : {read}</VisuallyHidden>;
  return (
    <>
      <p className="fine">{t(`sections.${line.section}`)}</p>
      <p>
        <b>
          <bdi>{read}</bdi>
        </b>
      </p>
      {details && <p>{details}</p>}
      {read !== line.text && (
        <p className="fine">
          {t("waiting.printed", { text: "" })}
          <bdi lang={line.language}>{line.text}</bdi>
        </p>
      )}
      <div className="actions">
        <PageForm
          action={approve}
          words={formWords(locale)}
          hidden={{ line: line.id, version: String(line.version) }}
          submit={
            <>
              {t("waiting.yes")}
              {about}
            </>
          }
        />
        <ButtonLink href={`/${locale}/mon-parcours/cv/phrases/${line.id}/non`}>
          {t("waiting.no")}
          {about}
        </ButtonLink>
      </div>
    </>
  );
}
