import { questions, type QuestionSlug } from "../../../../lib/eligibility/model";

/** Without the locale. The first question stands on the first page itself: every page is a network risk. */
export const addressOf = (slug: QuestionSlug): string => (slug === questions[0].slug ? "/eligibilite" : `/eligibilite/${slug}`);

export const resultAddress = "/eligibilite/resultat";

/** The same question, shown again with what is wrong. */
export const wrongAddressOf = (slug: QuestionSlug): string => `${addressOf(slug)}?erreur=1`;

/** What a question's address may say besides the question: nothing of the answers. */
export type Said = Promise<{ readonly erreur?: string; readonly efface?: string }>;
