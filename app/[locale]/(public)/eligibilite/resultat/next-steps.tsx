import { TickList } from "../../../../../components/ui/tick-list";
import type { NextStep } from "../../../../../lib/eligibility/model";
import { toldSteps } from "../../../../../lib/eligibility/rules/told";
import { speakNext } from "../../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";
import { Linked } from "./linked";

type StepsProps = { readonly locale: Locale; readonly next: readonly NextStep[] };

/** What to bring; whoever lacks a paper comes anyway. */
export function Papers({ locale, next }: StepsProps) {
  const { result, evidence } = words(locale, "eligibility");
  const papers = next.find(({ code }) => code === "bring_papers")?.evidence ?? [];
  if (papers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="papiers">
      <h2 id="papiers">{result.papers}</h2>
      <TickList items={papers.map((paper) => ({ key: paper, children: evidence[paper] }))} />
      <p>{result.papersLater}</p>
    </section>
  );
}

/** What to do now, what would change the answer, who else helps. Nobody is left without a next step. */
export function NextSteps({ locale, next }: StepsProps) {
  const { result } = words(locale, "eligibility");
  const { now, change, elsewhere } = toldSteps(next);
  return (
    <>
      <Steps id="changer" locale={locale} title={result.change} steps={change} />
      <Steps id="suite" locale={locale} title={result.next} steps={now} />
      <Steps id="ailleurs" locale={locale} title={result.elsewhere} steps={elsewhere} />
    </>
  );
}

function Steps({ id, locale, title, steps }: { id: string; locale: Locale; title: string; steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  const items = steps.map((step) => ({
    key: step.code,
    mark: "dot" as const,
    children: <Linked>{speakNext(locale, step)}</Linked>,
  }));
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <TickList items={items} />
    </section>
  );
}
