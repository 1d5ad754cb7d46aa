import { questions, type Answers, type QuestionSlug } from "../model";

/** Where a question stands in the row, counted from 1. */
export const rankOf = (slug: QuestionSlug): number => questions.findIndex((question) => question.slug === slug) + 1;

/** The first question that still waits for an answer; null when all have one. */
export const firstUnanswered = (answers: Answers): QuestionSlug | null =>
  questions.find(({ slug }) => answers[slug] === undefined)?.slug ?? null;

/** The question asked before this one; null for the first. */
export const questionBefore = (slug: QuestionSlug): QuestionSlug | null => questions[rankOf(slug) - 2]?.slug ?? null;

/**
 * What follows an answer: the result as soon as nothing is missing, so that a change costs one page; else the next question in the row,
 * and after the last one whatever was left out. Null is the result.
 */
export const questionAfter = (slug: QuestionSlug, answers: Answers): QuestionSlug | null => {
  const missing = firstUnanswered(answers);
  return missing && (questions[rankOf(slug)]?.slug ?? missing);
};
