import type { Metadata } from "next";
import { FileField, UploadForm } from "../../../../../../components/forms/upload-form.client";
import { Actions, ButtonLink } from "../../../../../../components/ui/button";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { rightsOfPerson, type ShownRight } from "../../../../../../lib/eligibility/queries/rights";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import { RightCard } from "../../../../right-card";
import { RightFields } from "../../../../right-fields";
import { uploadState } from "../../../../upload-said";
import { toFile } from "../../where";
import "../../../../../papers.css";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ fait?: string | string[]; refus?: string | string[] }>;
};

export const metadata: Metadata = { title: deskText("criteria")("dates.title") };

const isDone = (done: unknown): done is "note" | "corrige" | "retire" => ["note", "corrige", "retire"].includes(done as string);

/** The days that letters give this person, nearest first. */
export default async function DatesPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { fait, refus } = await searchParams;
  const locale = localeOr(asked);
  const t = deskText("criteria");
  const { person, rights } = await read(rightsOfPerson, { person: id });
  const back = toFile(person, "dates");
  return (
    <div className="stack">
      <h2>{t("dates.title")}</h2>
      {isDone(fait) && (
        <Notice tone="ok" live="status">
          <p>{t(`did.${fait}`)}</p>
        </Notice>
      )}
      <p>{t("dates.lead")}</p>
      {rights.length === 0 && <EmptyState picture="clock" title={t("dates.none")} />}
      <ul className="stack" role="list">
        {rights.map((right) => (
          <li key={right.id ?? right.origin}>
            <RightCard locale="fr" right={right} reader="coach">
              <Ways href={`/${locale}${back}`} papers={`/${locale}${toFile(person, "documents")}`} right={right} />
            </RightCard>
          </li>
        ))}
      </ul>
      <section className="stack" aria-labelledby="noter">
        <h3 id="noter">{t("dates.add")}</h3>
        <UploadForm
          slot="date"
          state={await uploadState("date", back, refus)}
          words={deskFormWords()}
          hidden={{ key: crypto.randomUUID(), locale, back, person }}
          submit={t("dates.send")}
          file={<FileField label={t("dates.file")} hint={t("dates.fileHint")} />}
        >
          <RightFields locale="fr" />
        </UploadForm>
      </section>
    </div>
  );
}

/** A letter is opened on its own page among the papers: it is one of the sensitive ones. */
function Ways({ href, papers, right }: { href: string; papers: string; right: ShownRight }) {
  const t = deskText("criteria");
  if (!right.id && !right.document) return null;
  return (
    <Actions>
      {right.document && <ButtonLink href={`${papers}/${right.document}`}>{t("dates.letter")}</ButtonLink>}
      {right.id && (
        <ButtonLink href={`${href}/${right.id}`}>
          {t("dates.change")}
          <VisuallyHidden> {text("fr", "rights")(`kinds.${right.kind}`)}</VisuallyHidden>
        </ButtonLink>
      )}
    </Actions>
  );
}
