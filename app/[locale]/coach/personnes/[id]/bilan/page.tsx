import type { Metadata } from "next";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import { assessmentOf } from "../../../../../../lib/tracks/queries/assessment";
import { AssessmentSummary } from "../../../../assessment/summary";
import { OldVersion, Versions } from "../../../../assessment/versions";
import { toFile } from "../../where";

export const metadata: Metadata = { title: deskText("assessment")("title") };

type Asked = { version?: string | string[]; fait?: string | string[] };
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Asked> };

export default async function AssessmentPage({ params, searchParams }: Props) {
  const [{ locale, id }, { version, fait }] = [await params, await searchParams];
  const view = await read(assessmentOf, { person: id, ...(typeof version === "string" ? { version } : {}) });
  const t = deskText("assessment");
  const [at, now] = [`/${localeOr(locale)}${toFile(id, "bilan")}`, new Date()];
  const [last] = view.versions;
  return (
    <div className="stack assessment">
      {fait === "bilan" && (
        <Notice tone="ok" live="status">
          <p>{text("fr", "assessment")("saved")}</p>
        </Notice>
      )}
      <p>{t("lead")}</p>
      {last && <p className="fine">{t("lastSaved", { name: last.author, moment: momentInWords("fr", last.at, now) })}</p>}
      <OldVersion locale="fr" view={view} at={at} now={now} />
      {view.track === "none" ? (
        <EmptyState title={t("noTrack")} />
      ) : (
        <>
          {!last && <p>{t("empty")}</p>}
          <div className="assessment-grid">
            <AssessmentSummary locale="fr" view={view} at={view.shown || view.track !== "open" ? undefined : at} />
          </div>
        </>
      )}
      <Versions locale="fr" view={view} at={at} now={now} />
    </div>
  );
}
