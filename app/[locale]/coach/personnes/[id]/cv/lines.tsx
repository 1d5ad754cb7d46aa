import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { RowActions, Table } from "../../../../../../components/ui/table";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { text } from "../../../../../../lib/i18n/text";
import type { CvLine, CvStanding } from "../../../../../../lib/tracks/model/cv";
import { detailsOf } from "../../../../cv-words";
import { PageForm, type FormAction } from "../../../../page-form";
import { hide, order, withdraw } from "./actions";

const tones: Readonly<Record<CvStanding, BadgeTone>> = {
  waiting: "warn",
  approved: "ok",
  refused: "error",
  hidden: "line",
  withdrawn: "line",
};

/** Every line, in the order of the paper, with what may be done with it. */
export function Lines({ lines, home }: { lines: readonly CvLine[]; home: string }) {
  const t = deskText("cv");
  const columns = (["text", "section", "details", "standing", "actions"] as const).map((key) => ({
    key,
    head: t(`columns.${key}`),
    ...(key === "text" || key === "details" ? { kind: "long" as const } : {}),
  }));
  const rows = lines.map((line, at) => ({
    key: line.id,
    cells: [
      <span key="text" id={`l-${line.id}`} lang={line.language}>
        {line.text}
      </span>,
      text("fr", "cv")(`sections.${line.section}`),
      detailsOf("fr", line),
      <Standing key="standing" line={line} />,
      <Do key="do" line={line} home={home} first={lines[at - 1]?.section !== line.section ? "first" : undefined} />,
    ],
  }));
  return (
    <Table
      label={t("lines")}
      columns={columns}
      rows={rows}
      empty={
        <EmptyState picture="cv" title={t("empty")}>
          <p>{t("emptyNext")}</p>
        </EmptyState>
      }
    />
  );
}

function Standing({ line: { standing, why } }: { line: CvLine }) {
  const t = deskText("cv");
  return (
    <>
      <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
      {standing === "refused" && <span className="hint"> {why ? t("why", { why }) : t("noWhy")}</span>}
    </>
  );
}

function Do({ line, home, first }: { line: CvLine; home: string; first?: "first" }) {
  const t = deskText("cv");
  const one = { line: line.id, version: String(line.version) };
  return (
    <RowActions>
      {!first && <Button action={order} hidden={{ line: line.id, to: "up" }} said={t("up")} about={line.text} />}
      <a href={`${home}/phrases/${line.id}`}>
        {t("change")}
        <VisuallyHidden> : {line.text}</VisuallyHidden>
      </a>
      {line.standing === "approved" && <Button action={hide} hidden={one} said={t("hide")} about={line.text} />}
      {(line.standing === "waiting" || line.standing === "refused") && (
        <Button action={withdraw} hidden={one} said={t("withdraw")} about={line.text} />
      )}
    </RowActions>
  );
}

function Button({
  action,
  hidden,
  said,
  about,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  said: string;
  about: string;
}) {
  return (
    <PageForm
      action={action}
      words={deskFormWords()}
      hidden={hidden}
      look="quiet"
      submit={
        <>
          {said}
          <VisuallyHidden> : {about}</VisuallyHidden>
        </>
      }
    />
  );
}
