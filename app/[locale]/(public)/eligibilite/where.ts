import { questions, type QuestionSlug } from "../../../../lib/eligibility/model";

/** Without the locale. The first question stands on the first page itself: every page is a network risk. */
export const addressOf = (slug: QuestionSlug): string => (slug === questions[0].slug ? "/eligibilite" : `/eligibilite/${slug}`);

export const resultAddress = "/eligibilite/resultat";
