import { PhotoDrawing } from "../../../../components/documents/photo-drawing";
import { FileField, UploadForm } from "../../../../components/forms/upload-form.client";
import { Page } from "../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import { myRights, type ShownRight } from "../../../../lib/eligibility/queries/rights";
import { formWords } from "../../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { FormState } from "../../../../lib/kernel/outcome";
import { read } from "../../../../lib/platform/read";
import { RightCard } from "../../right-card";
import { RightFields } from "../../right-fields";
import { uploadState, uploadTitle, type UploadPageProps } from "../../upload-said";
import "../../../papers.css";

const here = "/mon-parcours/droits";

export const generateMetadata = (props: UploadPageProps) => uploadTitle(props, (locale) => text(locale, "rights")("title"));

const isDone = (done: unknown): done is "note" | "corrige" | "retire" => ["note", "corrige", "retire"].includes(done as string);

/** "Mes droits et mes dates": the days that letters give, with the letter they come from, and how many are left. */
export default async function OwnRights({ params, searchParams }: UploadPageProps) {
  const locale = localeOr((await params).locale);
  const { fait, refus } = await searchParams;
  const t = text(locale, "rights");
  const { person, rights } = await read(myRights, {});
  return (
    <Page>
      <h1>{t("title")}</h1>
      {isDone(fait) && (
        <Notice tone="ok" live="status">
          <p>{t(`did.${fait}`)}</p>
        </Notice>
      )}
      <p className="lead">{t("lead")}</p>
      {rights.length === 0 ? <EmptyState picture="clock" title={t("none")} /> : <Rights locale={locale} rights={rights} />}
      <p className="fine">{t("notComputed")}</p>
      <Add locale={locale} person={person} state={await uploadState("date", here, refus)} />
    </Page>
  );
}

function Rights({ locale, rights }: { locale: Locale; rights: readonly ShownRight[] }) {
  return (
    <ul className="stack" role="list">
      {rights.map((right) => (
        <li key={right.id ?? right.origin}>
          <RightCard locale={locale} right={right} reader="person">
            <Ways locale={locale} right={right} />
          </RightCard>
        </li>
      ))}
    </ul>
  );
}

function Ways({ locale, right }: { locale: Locale; right: ShownRight }) {
  const t = text(locale, "rights");
  if (!right.id && !right.document) return null;
  return (
    <Actions>
      {right.document && (
        <ButtonLink look="quiet" href={`/api/document/${right.document}`} download>
          {t("letter")}
        </ButtonLink>
      )}
      {right.id && (
        <ButtonLink look="quiet" href={`/${locale}${here}/${right.id}`}>
          {t("change")}
          <VisuallyHidden> {t(`kinds.${right.kind}`)}</VisuallyHidden>
        </ButtonLink>
      )}
    </Actions>
  );
}

function Add({ locale, person, state }: { locale: Locale; person: string; state: FormState }) {
  const t = text(locale, "rights");
  return (
    <section className="stack" aria-labelledby="noter">
      <h2 id="noter">{t("add.title")}</h2>
      <UploadForm
        slot="date"
        state={state}
        words={formWords(locale)}
        hidden={{ key: crypto.randomUUID(), locale, back: here, person }}
        submit={t("add.send")}
        file={
          <FileField camera={t("add.camera")} label={t("add.folder")} hint={t("add.folderHint")} drawing={<PhotoDrawing />} />
        }
      >
        <RightFields locale={locale} />
      </UploadForm>
    </section>
  );
}
