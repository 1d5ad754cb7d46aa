import { accountEn } from "./account/en";
import { assessmentEn } from "./assessment/en";
import { bookingsEn } from "./bookings/en";
import { eligibilityEn } from "./eligibility/en";
import type { Messages } from "./fr";
import { kioskEn } from "./kiosk/en";
import { messagesEn } from "./messages/en";
import { pagesEn } from "./pages/en";
import { pathEn } from "./path/en";
import { placesEn } from "./places/en";
import { refusalsEn } from "./refusals/en";
import { sessionsEn } from "./sessions/en";
import { siteEn } from "./site/en";
import { trackEn } from "./track/en";
import { threadEn } from "./thread/en";
import { rightsEn } from "./rights/en";
import { planEn } from "./plan/en";
import { papersEn } from "./papers/en";
import { meetingsEn } from "./meetings/en";
import { cvEn } from "./cv/en";
import { agreementEn } from "./agreement/en";

export const en: Messages = {
  account: accountEn,
  agreement: agreementEn,
  assessment: assessmentEn,
  bookings: bookingsEn,
  cv: cvEn,
  eligibility: eligibilityEn,
  kiosk: kioskEn,
  meetings: meetingsEn,
  messages: messagesEn,
  pages: pagesEn,
  papers: papersEn,
  path: pathEn,
  places: placesEn,
  plan: planEn,
  refusals: refusalsEn,
  rights: rightsEn,
  sessions: sessionsEn,
  site: siteEn,
  thread: threadEn,
  track: trackEn,
};
