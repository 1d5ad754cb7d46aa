import type { Metadata } from "next";
import { Fragment } from "react";
import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { ButtonLink } from "../../../../../../components/ui/button";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { RowActions, Table } from "../../../../../../components/ui/table";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { isSensitive, type PaperStanding } from "../../../../../../lib/documents/model";
import { documentsOf, type ShownPaper } from "../../../../../../lib/documents/queries/papers";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../../lib/i18n/eligibility/sentences";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../../../lib/i18n/locale";
import { paperName } from "../../../../../../lib/i18n/papers/names";
import { read } from "../../../../../../lib/platform/read";
import { uploadState } from "../../../../upload-said";
import { toFile } from "../../where";
import { Add } from "./add";
import "../../../../../papers.css";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ fait?: string | string[]; refus?: string | string[] }>;
};

export const metadata: Metadata = { title: deskText("documents")("title") };

const tones: Readonly<Record<PaperStanding, BadgeTone>> = {
  received: "warn",
  verified: "ok",
  refused: "error",
  expired: "error",
  kept: "line",
};
const isDone = (done: unknown): done is "recu" | "accepte" | "retire" => ["recu", "accepte", "retire"].includes(done as string);

/** All papers of a person, those to check first. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { fait, refus } = await searchParams;
  const locale = localeOr(asked);
  const t = deskText("documents");
  const { person, papers } = await read(documentsOf, { person: id });
  const back = toFile(person, "documents");
  const ordered = papers.toSorted((a, b) => Number(b.standing === "received") - Number(a.standing === "received"));
  return (
    <div className="stack">
      <h2>{t("title")}</h2>
      {isDone(fait) && (
        <Notice tone="ok" live="status">
          <p>{t(`did.${fait}`)}</p>
        </Notice>
      )}
      <p>{t("awaiting", { count: papers.filter(({ standing }) => standing === "received").length })}</p>
      <Papers locale={locale} back={back} papers={ordered} />
      <p className="fine">{t("journal")}</p>
      <Add locale={locale} person={person} back={back} state={await uploadState("papier", back, refus)} />
    </div>
  );
}

function Papers({ locale, back, papers }: { locale: Locale; back: string; papers: readonly ShownPaper[] }) {
  const t = deskText("documents");
  const columns = (["paper", "state", "from", "file"] as const).map((key) => ({
    key,
    head: t(`columns.${key}`),
    ...(key === "paper" && { kind: "long" as const }),
  }));
  const rows = papers.map((paper) => ({
    key: paper.id,
    cells: [
      paperName("fr", paper.kind),
      <Fragment key="state">
        <Badge tone={tones[paper.standing]}>{t(`states.${paper.standing}`)}</Badge>
        {paper.expiresOn && <p className="fine">{t("until", { day: plainDayInWords("fr", paper.expiresOn) })}</p>}
      </Fragment>,
      <Fragment key="from">
        {dayInWords("fr", paper.at, new Date())}
        <p className="fine">{t(`by.${paper.uploadedAs}`)}</p>
      </Fragment>,
      <Ways key="ways" href={`/${locale}${back}/${paper.id}`} paper={paper} />,
    ],
  }));
  return <Table label={t("title")} columns={columns} rows={rows} empty={<EmptyState picture="idCard" title={t("none")} />} />;
}

function Ways({ href, paper }: { href: string; paper: ShownPaper }) {
  const t = deskText("documents");
  const name = <VisuallyHidden> {paper.name}</VisuallyHidden>;
  return (
    <RowActions>
      <ButtonLink href={href}>
        {t(paper.standing === "received" ? "open" : "see")}
        {name}
      </ButtonLink>
      {paper.state === "clean" && !isSensitive(paper.kind) && (
        <ButtonLink href={`/api/document/${paper.id}`} download>
          {t("take")}
          {name}
        </ButtonLink>
      )}
    </RowActions>
  );
}
