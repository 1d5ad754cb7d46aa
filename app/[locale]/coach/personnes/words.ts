import type { BadgeTone } from "../../../../components/ui/badge";
import { deskText } from "../../../../lib/i18n/desk/text";
import type { BuiltInView, CaseFilters, CaseLine, Deadline, NextThing } from "../../../../lib/tracks/model/caseload";

/** How the list says things; the same on the list, beside it and on the page of the day. */
const t = deskText("caseload");

const tones: Readonly<Record<NextThing, BadgeTone | undefined>> = {
  absent_often: "error",
  call_after_absence: "warn",
  answer: "warn",
  mark_meeting: "warn",
  commitment_over: "error",
  sign: "warn",
  commitment_ends: "error",
  assessment_late: "error",
  check_papers: "warn",
  deadline: "error",
  deadline_over: "error",
  plan_due: "warn",
  suspension_over: "warn",
  call_back: "warn",
  suspended: undefined,
  plan_meeting: "info",
  follow_up: "ok",
  signature_awaited: undefined,
};

type Saying = Pick<CaseLine, "next" | "absentLately" | "months">;

export const nextInWords = ({ next, absentLately, months }: Saying) =>
  next && { text: t(`next.${next}`, { count: absentLately, months: months ?? 0 }), tone: tones[next] };

export const nameOf = ({ firstName, familyName }: { readonly firstName: string; readonly familyName: string | null }) =>
  [firstName, familyName].filter(Boolean).join(" ");

/** "il y a 16 jours, SMS": since when, and by which way. */
export function contactInWords({ contact, silentDays }: Pick<CaseLine, "contact" | "silentDays">): string {
  if (contact) return `${t("ago", { days: silentDays })}, ${t(`ways.${contact.way}`)}`;
  return silentDays === 0 ? t("new") : t("never", { days: silentDays });
}

const isOutside = (kind: Deadline["kind"]): kind is "right" | "paper" => kind === "right" || kind === "paper";

/** "engagement dans 5 jours", "un droit dépassé depuis 3 jours". */
export const deadlineInWords = ({ kind, daysLeft }: Deadline) =>
  daysLeft < 0 && isOutside(kind)
    ? t(`over.${kind}`, { days: -daysLeft })
    : `${t(`deadlines.${kind}`)} ${daysLeft < 0 ? t("past", { days: -daysLeft }) : t("left", { days: daysLeft })}`;

export const stages = 4;
export const stageInWords = (stage: number) =>
  t("stage", { at: stage, of: stages, phase: t(`stages.${String(stage) as "1" | "2" | "3" | "4"}`) });

export const viewInWords = (view: BuiltInView) => t(`views.${view}`);

/** What a chip says of its filter. */
export function chipInWords(field: keyof CaseFilters, filters: CaseFilters, coachName: string): string {
  const days = { silentFor: filters.silentFor, endsWithin: filters.endsWithin, dueWithin: filters.dueWithin };
  if (field in days) return t(`chips.${field as keyof typeof days}`, { days: days[field as keyof typeof days] ?? 0 });
  if (field === "statuses") return filters.statuses.map((status) => deskText("file")(`status.${status}`)).join(", ");
  if (field === "weight")
    return t("chips.weight", { weight: t(`filter.weights.${String(filters.weight ?? 1) as "1" | "2" | "3"}`) });
  if (field === "words") return t("chips.words", { words: filters.words ?? "" });
  if (field === "coach") return t("chips.coach", { name: coachName });
  return t(`chips.${field as "email" | "papers" | "absent"}`);
}
