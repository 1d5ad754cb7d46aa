import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { EmptyState } from "../../../../components/ui/empty-state";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import type { PaperStanding } from "../../../../lib/documents/model";
import type { ShownPaper } from "../../../../lib/documents/queries/papers";
import { plainDayInWords } from "../../../../lib/i18n/eligibility/sentences";
import { formWords } from "../../../../lib/i18n/form-words";
import { dayInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { paperName } from "../../../../lib/i18n/papers/names";
import { text } from "../../../../lib/i18n/text";
import { PageForm } from "../../page-form";
import { remove } from "./actions";

type Props = { readonly locale: Locale; readonly person: string; readonly papers: readonly ShownPaper[] };

const tones: Readonly<Record<PaperStanding, BadgeTone>> = {
  received: "info",
  verified: "ok",
  refused: "error",
  expired: "warn",
  kept: "line",
};

/** What was sent, and how it stands in one word; a refusal says why and what to do. */
export function OwnPapers({ locale, person, papers }: Props) {
  const t = text(locale, "papers");
  return (
    <section className="stack" aria-labelledby="papiers">
      <h2 id="papiers">{t("list.title")}</h2>
      {papers.length === 0 ? (
        <EmptyState picture="idCard" title={t("list.none")} />
      ) : (
        <ul className="stack" role="list">
          {papers.map((paper) => (
            <li key={paper.id}>
              <OnePaper locale={locale} person={person} paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OnePaper({ locale, person, paper }: { locale: Locale; person: string; paper: ShownPaper }) {
  const t = text(locale, "papers");
  const day = dayInWords(locale, paper.at, new Date());
  const mayGo = paper.standing !== "verified" && paper.standing !== "expired" && paper.kind !== "agreement_scan";
  return (
    <Card>
      <p>
        <b>{paperName(locale, paper.kind)}</b> <Badge tone={tones[paper.standing]}>{t(`list.${paper.standing}`)}</Badge>
      </p>
      {paper.why && (
        <p>
          {t("list.why", { why: paper.why })}
          <br />
          {t("list.again")}
        </p>
      )}
      {paper.expiresOn && <p>{t("list.until", { day: plainDayInWords(locale, paper.expiresOn) })}</p>}
      <p className="fine">
        <bdi>{paper.name}</bdi>
        <br />
        {paper.uploadedAs === "person" ? t("list.sent", { day }) : t("list.byCoach", { day })}
      </p>
      {paper.state === "scanning" && <p>{t("list.scanning")}</p>}
      <Actions>
        {paper.state === "clean" && (
          <ButtonLink look="quiet" href={`/api/document/${paper.id}`} download>
            {t("list.take")}
            <VisuallyHidden> {paper.name}</VisuallyHidden>
          </ButtonLink>
        )}
        {mayGo && (
          <PageForm
            action={remove}
            words={formWords(locale)}
            hidden={{ person, document: paper.id }}
            look="quiet"
            submit={
              <>
                {t("list.remove")}
                <VisuallyHidden> {paper.name}</VisuallyHidden>
              </>
            }
          />
        )}
      </Actions>
    </Card>
  );
}
