import type { Assessment, Criterion, NextCode, NextStep, Standing } from "../model";

const standing = <Each extends Criterion>(list: readonly Each[], wanted: Standing) =>
  list.filter(({ outcome }) => outcome === wanted);

/**
 * What made the answer, for "Pourquoi ?": what is met; and what is missing or unknown only where it decides. A refusal has no such
 * list: none of the criteria is met, and all of them are shown with their reasons.
 */
export const decisive = ({
  verdict,
  criteria,
  base,
}: Pick<Assessment, "verdict" | "criteria" | "base">): readonly Criterion[] => {
  const met = standing(criteria, "met");
  if (verdict === "likely_eligible") return met;
  if (verdict === "to_regularise") return [...met, ...standing(base, "unmet")];
  if (verdict === "not_eligible_today") return standing(base, "unmet");
  return met.length > 0
    ? [...met, ...standing(base, "unknown")]
    : [...standing(base, "unknown"), ...standing(criteria, "unknown")];
};

const dated: readonly NextCode[] = [
  "schooling_ends",
  "after_schooling",
  "keep_registered_until",
  "aged_55_on",
  "ask_forem_to_send_you",
  "situation_changes",
];
const doors: readonly NextCode[] = [
  "go_to_forem",
  "go_to_cpas",
  "go_to_cisp",
  "go_to_ifapme",
  "go_to_promotion_sociale",
  "go_outside_wallonia",
];
const shownOtherwise: readonly NextCode[] = ["book_session", "bring_papers"];

export type Told = {
  readonly now: readonly NextStep[];
  readonly change: readonly NextStep[];
  readonly elsewhere: readonly NextStep[];
};

/** The next steps under their three headings. Sessions and papers have their own place on the page. */
export const toldSteps = (next: readonly NextStep[]): Told => {
  const rest = next.filter(({ code }) => !shownOtherwise.includes(code));
  return {
    now: rest.filter(({ code }) => !dated.includes(code) && !doors.includes(code)),
    change: rest.filter(({ code }) => dated.includes(code)),
    elsewhere: rest.filter(({ code }) => doors.includes(code)),
  };
};
