import type { Answers, QuestionSlug } from "../../../../lib/eligibility/model";
import { questionAfter } from "../../../../lib/eligibility/rules/steps";
import { isQuestionSlug, parseAnswer, parseAnswers } from "../../../../lib/eligibility/schema";
import type { FieldErrors, Typed } from "../../../../lib/kernel/outcome";
import { clearAnswers, keepAnswers, readAnswers } from "./answers";
import { addressOf, resultAddress, wrongAddressOf } from "./where";
import { forgetWrong, keepWrong } from "./wrong";

/** What the cookie holds, if it is what we would have written; anything else is no answer at all. */
export async function answersSoFar(): Promise<Answers> {
  const kept = parseAnswers((await readAnswers()) ?? {});
  return kept.ok ? kept.value : {};
}

const slugIn = ({ question }: Typed): QuestionSlug | null =>
  typeof question === "string" && isQuestionSlug(question) ? question : null;

/** Adds one answer to those in the cookie; nothing is written anywhere else. */
export async function keepAnswer(typed: Typed): Promise<FieldErrors | null> {
  const slug = slugIn(typed);
  if (!slug) return { "": ["unknown_field"] };
  const answer = parseAnswer(slug, typed);
  if (!answer.ok) {
    await keepWrong(slug, answer.errors, typed);
    return null;
  }
  await keepAnswers({ ...(await answersSoFar()), ...answer.value });
  await forgetWrong();
  return null;
}

/** Read after the cookie was set in the same request: the jar gives back what was just written. */
export async function afterAnswer(typed: Typed): Promise<string> {
  const slug = slugIn(typed);
  if (!slug) return resultAddress;
  if (!parseAnswer(slug, typed).ok) return wrongAddressOf(slug);
  const next = questionAfter(slug, await answersSoFar());
  return next ? addressOf(next) : resultAddress;
}

export async function eraseAnswers(): Promise<null> {
  await clearAnswers();
  await forgetWrong();
  return null;
}
