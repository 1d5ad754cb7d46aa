import { accountFr } from "./account/fr";
import { assessmentFr } from "./assessment/fr";
import { bookingsFr } from "./bookings/fr";
import { eligibilityFr } from "./eligibility/fr";
import { kioskFr } from "./kiosk/fr";
import { messagesFr } from "./messages/fr";
import { pagesFr } from "./pages/fr";
import { pathFr } from "./path/fr";
import { placesFr } from "./places/fr";
import { refusalsFr } from "./refusals/fr";
import { sessionsFr } from "./sessions/fr";
import { siteFr } from "./site/fr";
import { trackFr } from "./track/fr";
import { threadFr } from "./thread/fr";
import { rightsFr } from "./rights/fr";
import { planFr } from "./plan/fr";
import { papersFr } from "./papers/fr";
import { meetingsFr } from "./meetings/fr";
import { cvFr } from "./cv/fr";
import { agreementFr } from "./agreement/fr";
import type { Words } from "./words";

/** The French original, noun by noun. */
export const fr = {
  account: accountFr,
  agreement: agreementFr,
  assessment: assessmentFr,
  bookings: bookingsFr,
  cv: cvFr,
  eligibility: eligibilityFr,
  kiosk: kioskFr,
  meetings: meetingsFr,
  messages: messagesFr,
  pages: pagesFr,
  papers: papersFr,
  path: pathFr,
  places: placesFr,
  plan: planFr,
  refusals: refusalsFr,
  rights: rightsFr,
  sessions: sessionsFr,
  site: siteFr,
  thread: threadFr,
  track: trackFr,
};

/**
 * The words of the public site, the job seeker's pages and the messages, in the shape of the French original: each language is
 * one file beside this one, and a missing key there does not compile. The desk's words exist in French only: lib/i18n/desk.
 */
export type Messages = Words<typeof fr>;
