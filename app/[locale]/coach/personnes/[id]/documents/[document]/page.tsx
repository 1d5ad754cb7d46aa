import type { Metadata } from "next";
import { ChoiceBar } from "../../../../../../../components/forms/choice-rows.client";
import { TextArea } from "../../../../../../../components/forms/text-area.client";
import { TextField } from "../../../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { ButtonLink } from "../../../../../../../components/ui/button";
import { DescriptionList } from "../../../../../../../components/ui/description-list";
import { Notice } from "../../../../../../../components/ui/notice";
import { isSensitive, sensitivePerHour } from "../../../../../../../lib/documents/model";
import { oneDocument } from "../../../../../../../lib/documents/queries/papers";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../../../lib/i18n/eligibility/sentences";
import { dayInWords } from "../../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { paperName } from "../../../../../../../lib/i18n/papers/names";
import { read } from "../../../../../../../lib/platform/read";
import { PageForm } from "../../../../../page-form";
import { ProveFirst } from "../../../../../prove-first";
import { toFile } from "../../../where";
import { check, remove, sure } from "../actions";

type Props = {
  params: Promise<{ locale: string; id: string; document: string }>;
  searchParams: Promise<{ trop?: string | string[] }>;
};
type View = NonNullable<Awaited<ReturnType<typeof oneDocument.ask>>>;

export const metadata: Metadata = { title: deskText("documents")("one.title") };

/** One paper: what it is, its file, and the answer. */
export default async function OneDocumentPage({ params, searchParams }: Props) {
  const [{ locale: asked, id, document }, { trop }] = [await params, await searchParams];
  const locale = localeOr(asked);
  const paper = await read(oneDocument, { person: id, document });
  const t = deskText("documents");
  const hidden = { person: paper.person, document: paper.id };
  return (
    <div className="stack">
      <BackLink href={`/${locale}${toFile(paper.person, "documents")}`}>{t("title")}</BackLink>
      <h2>{paperName("fr", paper.kind)}</h2>
      <Facts paper={paper} />
      {trop !== undefined && (
        <Notice tone="warn" live="status">
          <p>{t("one.tooMany", { count: sensitivePerHour })}</p>
        </Notice>
      )}
      {paper.state === "clean" ? (
        <Take paper={paper} />
      ) : (
        <Notice tone="warn">
          <p>{t(`fileStates.${paper.state}`)}</p>
        </Notice>
      )}
      {paper.standing !== "kept" && <Answer paper={paper} />}
      {paper.kind !== "agreement_scan" && (
        <PageForm action={remove} words={deskFormWords()} hidden={hidden} look="quiet" submit={t("one.remove")} />
      )}
    </div>
  );
}

/** Its file; a sensitive one is there once the code was given, and is a plain link: a click too late leads back to this page. */
function Take({ paper }: { paper: View }) {
  const t = deskText("documents");
  const href = `/api/document/${paper.id}`;
  if (!isSensitive(paper.kind))
    return (
      <p>
        <ButtonLink href={href} download>
          {t("take")}
        </ButtonLink>
      </p>
    );
  return (
    <>
      <p className="fine">{t("one.sensitive")}</p>
      <ProveFirst action={sure} words={deskFormWords()} text={t("one.prove")}>
        <p>
          <ButtonLink href={href}>{t("take")}</ButtonLink>
        </p>
      </ProveFirst>
    </>
  );
}

function Facts({ paper }: { paper: View }) {
  const t = deskText("documents");
  const facts = [
    { key: "state", term: t("columns.state"), value: t(`states.${paper.standing}`) },
    ...(paper.why ? [{ key: "why", term: t("one.why"), value: paper.why }] : []),
    ...(paper.expiresOn ? [{ key: "until", term: t("add.expires"), value: plainDayInWords("fr", paper.expiresOn) }] : []),
    {
      key: "from",
      term: t("columns.from"),
      value: `${dayInWords("fr", paper.at, new Date())}, ${t(`by.${paper.uploadedAs}`)}`,
    },
    { key: "file", term: t("columns.file"), value: <bdi>{paper.name}</bdi> },
  ];
  return <DescriptionList facts={facts} />;
}

function Answer({ paper }: { paper: View }) {
  const t = deskText("documents");
  return (
    <section className="stack" aria-labelledby="reponse">
      <h3 id="reponse">{t("one.title")}</h3>
      <PageForm
        action={check}
        words={deskFormWords()}
        hidden={{ person: paper.person, document: paper.id }}
        submit={t("one.send")}
      >
        <ChoiceBar
          name="answer"
          legend={t("one.answer")}
          choices={(["accepted", "refused"] as const).map((value) => ({ value, label: t(`one.${value}`) }))}
        />
        <TextField
          name="expiresOn"
          type="date"
          size="short"
          label={t("one.expires")}
          hint={t("one.expiresHint")}
          value={paper.expiresOn ?? undefined}
        />
        <TextArea name="why" label={t("one.why")} hint={t("one.whyHint")} value={paper.why ?? undefined} />
      </PageForm>
      <p className="fine">{t("one.told")}</p>
    </section>
  );
}
