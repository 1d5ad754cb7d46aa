import { Page } from "../../../../components/layout/page";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { myAssessment } from "../../../../lib/tracks/queries/assessment";
import { AssessmentSummary } from "../../assessment/summary";
import { OldVersion, Versions } from "../../assessment/versions";
import { localeIn, titled, type LocaleProps } from "../../titled";

export const generateMetadata = titled((locale) => text(locale, "assessment")("title"));

type Asked = { version?: string | string[]; fait?: string | string[] };

export default async function OwnAssessment(props: LocaleProps & { searchParams: Promise<Asked> }) {
  const [locale, { version, fait }] = [await localeIn(props), await props.searchParams];
  const view = await read(myAssessment, typeof version === "string" ? { version } : {});
  const t = text(locale, "assessment");
  const [at, now] = [`/${locale}/mon-parcours/bilan`, new Date()];
  return (
    <Page>
      <h1>{t("title")}</h1>
      {fait === "bilan" && (
        <Notice tone="ok" live="status">
          <p>{t("saved")}</p>
        </Notice>
      )}
      <p className="lead">{t("lead")}</p>
      <OldVersion locale={locale} view={view} at={at} now={now} />
      {view.track === "none" ? (
        <EmptyState picture="coach" title={t("noTrack")} />
      ) : (
        <>
          <p>{t(view.versions.length === 0 ? "empty" : "who")}</p>
          <AssessmentSummary locale={locale} view={view} at={view.shown || view.track !== "open" ? undefined : at} />
        </>
      )}
      <Versions locale={locale} view={view} at={at} now={now} />
    </Page>
  );
}
