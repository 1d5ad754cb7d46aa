import type { Metadata } from "next";
import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Disclosure } from "../../../../../../components/ui/disclosure";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import type { Verdict } from "../../../../../../lib/eligibility/model";
import type { Decision } from "../../../../../../lib/eligibility/model/verified";
import {
  eligibilityFile,
  eligibilitySummary,
  type EligibilityStanding,
} from "../../../../../../lib/eligibility/queries/verified";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../../lib/i18n/eligibility/sentences";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { read, readMaybe } from "../../../../../../lib/platform/read";
import { toFile } from "../../where";
import { Check } from "./check";
import { Criteria } from "./criteria";
import { Residence } from "./residence";
import { Whole } from "./whole";
import "../../../../../papers.css";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ fait?: string | string[] }> };

export const metadata: Metadata = { title: deskText("criteria")("title") };

const isDone = (done: unknown): done is "decide" | "preuve" | "titre" => ["decide", "preuve", "titre"].includes(done as string);

/** Verified eligibility: the decision, what is whole and what is missing, each condition with its proof. */
export default async function EligibilityPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const t = deskText("criteria");
  const file = await readMaybe(eligibilityFile, { person: id });
  if (!file) return <Summary person={id} />;
  const { fait } = await searchParams;
  const { standing, papers, person } = file;
  return (
    <div className="stack">
      <h2>{t("title")}</h2>
      {isDone(fait) && (
        <Notice tone="ok" live="status">
          <p>{t(`did.${fait}`)}</p>
        </Notice>
      )}
      {standing ? (
        <>
          <Verdicts standing={standing} />
          <p>
            <ButtonLink
              look={standing.decisions.length > 0 ? "secondary" : "primary"}
              href={`/${locale}${toFile(person, "eligibilite/situation")}`}
            >
              {t(standing.decisions.length > 0 ? "situation.again" : "situation.link")}
            </ButtonLink>
          </p>
          <Whole file={standing.file} />
          <Criteria file={standing.file} papers={papers} />
          <Check person={person} file={standing.file} papers={papers} />
          <Residence person={person} standing={standing} papers={papers} />
        </>
      ) : (
        <EmptyState title={t("noTrack")} />
      )}
    </div>
  );
}

const tones: Readonly<Record<Verdict, BadgeTone>> = {
  likely_eligible: "ok",
  to_regularise: "warn",
  to_check: "warn",
  not_eligible_today: "error",
};
const dayOf = (at: Date) => dayInWords("fr", at, new Date());

function Verdicts({ standing: { start, decisions } }: { standing: EligibilityStanding }) {
  const t = deskText("criteria");
  const [latest, ...before] = decisions;
  return (
    <>
      <p>
        <Badge tone={latest ? tones[latest.verdict] : "line"}>{t(`verdicts.${latest?.verdict ?? "none"}`)}</Badge>{" "}
        {latest && t("decided", { name: latest.by, day: dayOf(latest.at) })}
      </p>
      <p className="fine">{t("rules", { code: start.ruleSet, day: plainDayInWords("fr", start.startedOn) })}</p>
      {before.length > 0 && (
        <Disclosure title={t("history")}>
          <ul>
            {before.map((decision) => (
              <li key={decision.id}>{lineOf(decision)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const lineOf = ({ at, by, verdict }: Decision) => {
  const t = deskText("criteria");
  return t("historyLine", { day: dayOf(at), name: by, verdict: t(`verdicts.${verdict}`) });
};

/** For the coordination: yes or no, and how whole; the detail belongs to who accompanies the person. */
async function Summary({ person }: { person: string }) {
  const summary = await read(eligibilitySummary, { person });
  const t = deskText("criteria");
  return (
    <div className="stack">
      <h2>{t("summary.title")}</h2>
      <p>{t(`summary.met.${summary.criterionMet}`)}</p>
      <p>{t("summary.whole", { done: summary.done, all: summary.all })}</p>
      <p className="fine">{t("summary.only")}</p>
    </div>
  );
}
