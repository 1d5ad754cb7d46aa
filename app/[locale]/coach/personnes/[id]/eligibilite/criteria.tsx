import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { Table } from "../../../../../../components/ui/table";
import type { Criterion, Standing } from "../../../../../../lib/eligibility/model";
import type { CriterionState, ProofStanding, VerifiedFile } from "../../../../../../lib/eligibility/model/verified";
import type { PaperChoice } from "../../../../../../lib/eligibility/queries/verified";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { plainDayInWords, speakCriterion } from "../../../../../../lib/i18n/eligibility/sentences";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { conditionName, paperName } from "../../../../../../lib/i18n/papers/names";

type Props = { readonly file: VerifiedFile; readonly papers: readonly PaperChoice[] };

const outcomeTones: Readonly<Record<Standing, BadgeTone | undefined>> = { met: "ok", unmet: undefined, unknown: "warn" };
const proofTones: Readonly<Record<ProofStanding, BadgeTone>> = { proved: "ok", expired: "error", bringing: "info", none: "warn" };

/** Each condition: what the situation says, what was verified, by which proof, by whom, until when. */
export function Criteria({ file, papers }: Props) {
  const t = deskText("criteria");
  const columns = (["criterion", "computed", "check", "proof", "by"] as const).map((key) => ({
    key,
    head: t(`criteria.columns.${key}`),
    ...((key === "criterion" || key === "proof") && { kind: "long" as const }),
  }));
  const spoken = new Map(
    [...(file.assessment?.base ?? []), ...(file.assessment?.criteria ?? [])].map((each) => [each.code as string, each]),
  );
  const rows = [...file.base, ...file.criteria].map((state) => ({
    key: state.code,
    cells: [
      <Name key="name" state={state} criterion={spoken.get(state.code)} />,
      <Outcome key="computed" outcome={state.computed} />,
      state.check ? <Outcome key="check" outcome={state.check.content.outcome} /> : "",
      <Proof key="proof" state={state} papers={papers} />,
      state.check ? t("criteria.noted", { name: state.check.by, day: dayInWords("fr", state.check.at, new Date()) }) : "",
    ],
  }));
  return (
    <div className="stack">
      <h3>{t("criteria.title")}</h3>
      <Table label={t("criteria.title")} columns={columns} rows={rows} empty={null} />
    </div>
  );
}

function Name({ state, criterion }: { state: CriterionState; criterion: Criterion | undefined }) {
  const t = deskText("criteria");
  return (
    <>
      {conditionName("fr", state.code)}
      {criterion && (
        <span className="fine">
          <br />
          {t("criteria.told", { reason: speakCriterion("fr", criterion).reason })}
        </span>
      )}
    </>
  );
}

function Outcome({ outcome }: { outcome: Standing | null }) {
  const t = deskText("criteria");
  if (!outcome) return <span className="fine">{t("criteria.notComputed")}</span>;
  return <Badge tone={outcomeTones[outcome]}>{t(`criteria.outcomes.${outcome}`)}</Badge>;
}

/** A proof is missed where the condition counts; the others need none. */
const toneOf = ({ proof, computed }: CriterionState) => (proof === "none" && computed !== "met" ? undefined : proofTones[proof]);

function Proof({ state, papers }: { state: CriterionState; papers: readonly PaperChoice[] }) {
  const t = deskText("criteria");
  const { proof, check, agreement } = state;
  const paper = papers.find(({ id }) => id === check?.document);
  const by = check && (paper ? paperName("fr", paper.kind) : t(`criteria.proofs.${check.content.proof}`));
  const until = check?.expiresOn ? t("criteria.until", { day: plainDayInWords("fr", check.expiresOn) }) : "";
  return (
    <>
      <Badge tone={toneOf(state)}>{t(`criteria.standings.${proof}`)}</Badge>{" "}
      {[by, until, check?.content.note].filter(Boolean).join(", ")}
      {agreement === "different" && (
        <span className="wrong">
          <br />
          {t("criteria.different")}
        </span>
      )}
    </>
  );
}
