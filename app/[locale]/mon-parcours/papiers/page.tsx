import { Page } from "../../../../components/layout/page";
import { Notice } from "../../../../components/ui/notice";
import { myDocuments } from "../../../../lib/documents/queries/papers";
import { myEligibility } from "../../../../lib/eligibility/queries/verified";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { uploadState, uploadTitle, type UploadPageProps } from "../../upload-said";
import { Add } from "./add";
import { Conditions } from "./conditions";
import { MissingPapers } from "./missing";
import { OwnPapers } from "./own-papers";
import "../../../papers.css";

const here = "/mon-parcours/papiers";

export const generateMetadata = (props: UploadPageProps) => uploadTitle(props, (locale) => text(locale, "papers")("title"));

const isDone = (done: unknown): done is "recu" | "retire" | "apporte" => ["recu", "retire", "apporte"].includes(done as string);

/** "Mes papiers": what is missing, what is proved, what was sent; by camera, by file, or brought along. */
export default async function OwnPapersPage({ params, searchParams }: UploadPageProps) {
  const locale = localeOr((await params).locale);
  const { fait, refus } = await searchParams;
  const t = text(locale, "papers");
  const { person, papers } = await read(myDocuments, {});
  const eligibility = await read(myEligibility, {});
  return (
    <Page>
      <h1>{t("title")}</h1>
      {isDone(fait) && (
        <Notice tone="ok" live="status">
          <p>{t(`did.${fait}`)}</p>
        </Notice>
      )}
      <p className="lead">{t("lead")}</p>
      {eligibility.track === "none" ? (
        <p>{t("noTrack")}</p>
      ) : (
        <>
          <MissingPapers locale={locale} mine={eligibility} />
          <Conditions locale={locale} mine={eligibility} />
        </>
      )}
      <OwnPapers locale={locale} person={person} papers={papers} />
      <Add locale={locale} person={person} state={await uploadState("papier", here, refus)} back={here} />
    </Page>
  );
}
