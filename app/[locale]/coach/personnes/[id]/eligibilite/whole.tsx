import { TickList } from "../../../../../../components/ui/tick-list";
import type { ProvableCode, StillMissing, VerifiedFile } from "../../../../../../lib/eligibility/model/verified";
import { evidenceFor } from "../../../../../../lib/eligibility/rules/assess";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { conditionName, papersInWords } from "../../../../../../lib/i18n/papers/names";

/** How whole the file is for its phase, and what is missing: the same list as the person reads. */
export function Whole({ file: { completeness, missing } }: { readonly file: VerifiedFile }) {
  const t = deskText("criteria");
  const { done, all, items } = completeness;
  const isNothing = done === all;
  return (
    <section className="stack" aria-labelledby="complet">
      <h3 id="complet">
        {t("whole.title")} : {t("whole.progress", { done, all })}
      </h3>
      <progress className="whole" max={all} value={done} aria-labelledby="complet" />
      <TickList
        items={items.map(({ code, state }) => ({
          key: code,
          mark: state === "done" ? ("check" as const) : ("unknown" as const),
          word: t(`whole.states.${state}`),
          children: t(`whole.items.${code}`),
        }))}
      />
      <h3>{t("missing.title")}</h3>
      {isNothing && <p>{t("missing.none")}</p>}
      <Codes codes={missing.base} />
      {missing.oneOf.length > 1 && <p>{t("missing.oneOf")}</p>}
      <Codes codes={missing.oneOf} />
      <Besides missing={missing} />
    </section>
  );
}

/** What no proof of a condition settles: the residence title, and what the coach decides. */
function Besides({ missing: { title, decision } }: { missing: StillMissing }) {
  const t = deskText("criteria");
  const lines = [title !== "none" && t(`missing.stay.${title}`), decision !== "none" && t(`missing.decision.${decision}`)];
  const said = lines.filter((line) => line !== false);
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map((line) => (
        <li key={line}>
          <b>{line}</b>
        </li>
      ))}
    </ul>
  );
}

function Codes({ codes }: { codes: readonly ProvableCode[] }) {
  const t = deskText("criteria");
  if (codes.length === 0) return null;
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <b>{conditionName("fr", code)}</b>{" "}
          <span className="fine">{t("missing.papers", { papers: papersInWords("fr", evidenceFor(code)) })}</span>
        </li>
      ))}
    </ul>
  );
}
