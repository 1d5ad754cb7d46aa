import { eligibilityFr } from "./eligibility/fr";
import { refusalsFr } from "./refusals/fr";
import { sessionsFr } from "./sessions/fr";
import { siteFr } from "./site/fr";

export const fr = { eligibility: eligibilityFr, refusals: refusalsFr, sessions: sessionsFr, site: siteFr };
