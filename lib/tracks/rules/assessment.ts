import { ok, refuse } from "../../kernel/result";
import {
  sections,
  type AbilityCard,
  type Answer,
  type Answers,
  type Content,
  type FieldName,
  type Section,
} from "../model/assessment";

const isSaid = (answer: Answer | null | undefined): answer is Answer =>
  answer !== null && answer !== undefined && answer.length > 0;

/** Only what was said. */
export const saidIn = (typed: Readonly<Partial<Record<FieldName, Answer | null>>>): Answers =>
  Object.fromEntries(Object.entries(typed).filter(([, answer]) => isSaid(answer)));

const written = (answers: Answers | undefined) =>
  JSON.stringify(Object.entries(answers ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/**
 * One section is saved over what stands now. `base` is what its author had before their eyes: when somebody else changed the same
 * section meanwhile, neither is lost; when they changed another one, both stand.
 */
export function decideSave(section: Section, answers: Answers, base: Content, now: Content) {
  if (written(base[section]) !== written(now[section])) return refuse("assessment_changed");
  const both = (answers.good ?? []) as readonly AbilityCard[];
  if (both.some((card) => (answers.hard ?? []).includes(card))) return refuse("card_twice");
  return ok(withSection(now, section, answers));
}

function withSection(content: Content, section: Section, answers: Answers): Content {
  const { [section]: _before, ...others } = content;
  return Object.keys(answers).length === 0 ? others : { ...others, [section]: answers };
}

/**
 * The section that follows, in the order of the conversation; null after the last. New words for a trade stay where they are: the trades
 * they may mean are then offered.
 */
export function sectionAfter(section: Section, before: Content, after: Content): Section | null {
  const { aim, trades } = after.project ?? {};
  const asksWhich = section === "project" && aim !== undefined && trades === undefined && aim !== before.project?.aim;
  return asksWhich ? "project" : (sections[sections.indexOf(section) + 1] ?? null);
}

export type Job = { readonly what: string; readonly kind: string | null; readonly when: string | null };

const textOf = (answer: Answer | undefined) => (typeof answer === "string" ? answer : null);

/** Jobs, small jobs and engagements, in the order they were told; a line without any word is none. */
export const jobsIn = (answers: Answers): readonly Job[] =>
  ([1, 2, 3, 4, 5, 6] as const).flatMap((at) => {
    const [what, kind, when] = [answers[`what${at}`], answers[`kind${at}`], answers[`when${at}`]].map(textOf);
    return what ? [{ what, kind: kind ?? null, when: when ?? null }] : [];
  });

/** How many lines a form shows: those filled and one more, three at least, as many as there is room for at most. */
export function jobLinesFor(answers: Answers): number {
  const last = ([6, 5, 4, 3, 2, 1] as const).find((at) => answers[`what${at}`] ?? answers[`when${at}`] ?? answers[`kind${at}`]);
  return Math.min(6, Math.max(3, (last ?? 0) + 1));
}
