import type { Assessment, EvidenceCode, Facts, NextCode, NextStep, Verdict } from "../model";

type Judged = Omit<Assessment, "next" | "ruleSet"> & { readonly facts: Facts };

const isUnmet = ({ criteria, base }: Judged, code: string) =>
  [...criteria, ...base].some((criterion) => criterion.code === code && criterion.outcome === "unmet");

/** Papers of what is met; of what is still unknown when nothing is met yet. Each once. */
const papers = ({ criteria }: Judged): readonly EvidenceCode[] => {
  const met = criteria.filter(({ outcome }) => outcome === "met");
  const useful = met.length > 0 ? met : criteria.filter(({ outcome }) => outcome === "unknown");
  return [...new Set(useful.flatMap(({ evidence }) => evidence))];
};

const steps = (...codes: NextCode[]): NextStep[] => codes.map((code) => ({ code }));
const bringPapers = (judged: Judged): NextStep[] => {
  const evidence = papers(judged);
  return evidence.length > 0 ? [{ code: "bring_papers", evidence }] : [];
};
const register = (judged: Judged): NextStep[] => (isUnmet(judged, "registered_at_forem") ? steps("register_at_forem") : []);

const schooling = (judged: Judged): NextStep[] => {
  if (!isUnmet(judged, "schooling_over")) return [];
  const date = judged.facts.schoolingOver.reachedOn;
  return date ? [{ code: "schooling_ends", date }] : steps("after_schooling");
};

/**
 * What time alone would change, with its day. Two criteria are left out on purpose: the portal never suggests to stay
 * without work or without income until a date.
 */
const inTime = (judged: Judged): NextStep[] => {
  const { registered24Of36Months, aged55 } = judged.facts;
  const registered = isUnmet(judged, "long_unemployment") && registered24Of36Months.reachedOn;
  const aged = isUnmet(judged, "aged_55_plus") && aged55.reachedOn;
  return [
    ...(registered ? [{ code: "keep_registered_until", date: registered } as const] : []),
    ...(aged ? [{ code: "aged_55_on", date: aged } as const] : []),
    ...(isUnmet(judged, "sent_by_forem") ? steps("ask_forem_to_send_you") : []),
  ];
};

const elsewhere = () =>
  steps("go_to_forem", "go_to_cpas", "go_to_cisp", "go_to_ifapme", "go_to_promotion_sociale", "go_outside_wallonia");

/** Nobody is left without a next step, and everyone may come without appointment. */
const byVerdict: Readonly<Record<Verdict, (judged: Judged) => NextStep[]>> = {
  likely_eligible: (judged) => [...steps("book_session"), ...bringPapers(judged)],
  to_regularise: (judged) => [...steps("register_at_forem", "book_session"), ...bringPapers(judged)],
  to_check: (judged) => [...steps("see_a_coach"), ...register(judged), ...bringPapers(judged), ...steps("book_session")],
  not_eligible_today: (judged) => [
    ...schooling(judged),
    ...register(judged),
    ...inTime(judged),
    ...steps("situation_changes"),
    ...elsewhere(),
  ],
};

export const nextSteps = (judged: Judged): readonly NextStep[] => [
  ...byVerdict[judged.verdict](judged),
  ...steps("come_without_appointment"),
];
