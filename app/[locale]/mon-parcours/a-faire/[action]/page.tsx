import { notFound } from "next/navigation";
import { FileField, UploadForm } from "../../../../../components/forms/upload-form.client";
import { TextArea } from "../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { Notice } from "../../../../../components/ui/notice";
import { formWords } from "../../../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { myPlan, type PlanAction } from "../../../../../lib/tracks/queries/plan";
import { PageForm } from "../../../page-form";
import { titleFor } from "../../../plan/words";
import { uploadState } from "../../../upload-said";
import { Facts } from "../action-card";
import { say } from "../actions";

type Said = { fait?: string | string[]; refus?: string | string[] };
type Props = { params: Promise<{ locale: string; action: string }>; searchParams: Promise<Said> };

export default async function OneThing({ params, searchParams }: Props) {
  const [{ locale: asked, action: id }, said] = [await params, await searchParams];
  const locale = localeOr(asked);
  const plan = await read(myPlan, {});
  const action = plan.goals.flatMap(({ actions }) => actions).find((each) => each.id === id);
  if (!action || action.owner === "coach" || plan.track !== "open") notFound();
  const t = text(locale, "plan");
  const title = titleFor(locale, action);
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/a-faire`}>{t("title")}</BackLink>
      <h1 dir="auto">{title}</h1>
      {(said.fait === "mot" || said.fait === "photo") && (
        <Notice tone="ok" live="status">
          <p>{t("noted")}</p>
        </Notice>
      )}
      <Facts locale={locale} action={{ ...action, word: null }} plan={plan} />
      <section className="stack" aria-labelledby="mot">
        <h2 id="mot">{t("word.title")}</h2>
        <PageForm
          action={say}
          words={formWords(locale)}
          title={title}
          hidden={{ action: action.id }}
          submit={t("word.send")}
          look="secondary"
        >
          <TextArea
            name="word"
            label={t("word.label")}
            hint={t("word.hint")}
            value={action.word ?? ""}
            maxLength={500}
            rows={4}
          />
        </PageForm>
      </section>
      <Photo locale={locale} action={action} refus={said.refus} />
    </Page>
  );
}

async function Photo({ locale, action, refus }: { locale: Locale; action: PlanAction; refus: Said["refus"] }) {
  const t = text(locale, "plan");
  const back = `/mon-parcours/a-faire/${action.id}`;
  return (
    <section className="stack" aria-labelledby="photo">
      <h2 id="photo">{t("photo.title")}</h2>
      {action.photo && (
        <p>
          <a href={`/api/document/${action.photo}`}>{t("photo.see")}</a>
        </p>
      )}
      <UploadForm
        slot="photo"
        state={await uploadState("photo", back, refus)}
        words={formWords(locale)}
        hidden={{ locale, back, key: crypto.randomUUID(), action: action.id }}
        submit={t("photo.send")}
        file={<FileField label={t("photo.choose")} hint={t("photo.hint")} camera={t("photo.take")} takes="photo" />}
      />
    </section>
  );
}
