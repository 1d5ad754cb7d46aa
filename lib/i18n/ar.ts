import { accountAr } from "./account/ar";
import { assessmentAr } from "./assessment/ar";
import { bookingsAr } from "./bookings/ar";
import { eligibilityAr } from "./eligibility/ar";
import type { Messages } from "./fr";
import { kioskAr } from "./kiosk/ar";
import { messagesAr } from "./messages/ar";
import { pagesAr } from "./pages/ar";
import { pathAr } from "./path/ar";
import { placesAr } from "./places/ar";
import { refusalsAr } from "./refusals/ar";
import { sessionsAr } from "./sessions/ar";
import { siteAr } from "./site/ar";
import { trackAr } from "./track/ar";
import { threadAr } from "./thread/ar";
import { rightsAr } from "./rights/ar";
import { planAr } from "./plan/ar";
import { papersAr } from "./papers/ar";
import { meetingsAr } from "./meetings/ar";
import { cvAr } from "./cv/ar";
import { agreementAr } from "./agreement/ar";

export const ar: Messages = {
  account: accountAr,
  agreement: agreementAr,
  assessment: assessmentAr,
  bookings: bookingsAr,
  cv: cvAr,
  eligibility: eligibilityAr,
  kiosk: kioskAr,
  meetings: meetingsAr,
  messages: messagesAr,
  pages: pagesAr,
  papers: papersAr,
  path: pathAr,
  places: placesAr,
  plan: planAr,
  refusals: refusalsAr,
  rights: rightsAr,
  sessions: sessionsAr,
  site: siteAr,
  thread: threadAr,
  track: trackAr,
};
