import { questions, type QuestionSlug } from "../../../../lib/eligibility/model";
import type { FieldError } from "../../../../lib/eligibility/schema";
import type { FormState, Typed } from "../../../../lib/kernel/outcome";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";

type Wrong = { readonly slug: QuestionSlug; readonly errors: readonly FieldError[]; readonly ticks: readonly string[] };

/**
 * An answer that cannot be kept is shown again on a page of its own, reached by its address: an error that stood in the answer to a post
 * would meet people on their way back, as "resubmit this form?". Five minutes, and only what the question offers.
 */
const cookie = sealedCookie<Wrong>("__Host-erreur", 5);

const ticksIn = (slug: QuestionSlug, typed: Typed): readonly string[] => {
  const given = [typed[slug] ?? []].flat();
  const offered: readonly string[] = questions.find((question) => question.slug === slug)?.answers ?? [];
  return offered.filter((value) => given.includes(value));
};

export const keepWrong = (slug: QuestionSlug, errors: readonly FieldError[], typed: Typed) =>
  cookie.write({ slug, errors, ticks: ticksIn(slug, typed) });

export const forgetWrong = async () => {
  if (await cookie.read()) await cookie.clear();
};

/** The form as it was sent, with what is wrong; null when there is nothing of the kind. */
export async function wrongState(slug: QuestionSlug): Promise<FormState | null> {
  const wrong = await cookie.read();
  if (wrong?.slug !== slug) return null;
  return {
    status: "invalid",
    errors: Object.fromEntries(wrong.errors.map(({ field, code }) => [field, [code]])),
    values: { [slug]: wrong.ticks },
  };
}
