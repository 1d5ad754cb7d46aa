import { accountFrFacile } from "./account/fr-facile";
import { assessmentFrFacile } from "./assessment/fr-facile";
import { bookingsFrFacile } from "./bookings/fr-facile";
import { eligibilityFrFacile } from "./eligibility/fr-facile";
import type { Messages } from "./fr";
import { kioskFrFacile } from "./kiosk/fr-facile";
import { messagesFrFacile } from "./messages/fr-facile";
import { pagesFrFacile } from "./pages/fr-facile";
import { pathFrFacile } from "./path/fr-facile";
import { placesFrFacile } from "./places/fr-facile";
import { refusalsFrFacile } from "./refusals/fr-facile";
import { sessionsFrFacile } from "./sessions/fr-facile";
import { siteFrFacile } from "./site/fr-facile";
import { trackFrFacile } from "./track/fr-facile";
import { threadFrFacile } from "./thread/fr-facile";
import { rightsFrFacile } from "./rights/fr-facile";
import { planFrFacile } from "./plan/fr-facile";
import { papersFrFacile } from "./papers/fr-facile";
import { meetingsFrFacile } from "./meetings/fr-facile";
import { cvFrFacile } from "./cv/fr-facile";
import { agreementFrFacile } from "./agreement/fr-facile";

export const frFacile: Messages = {
  account: accountFrFacile,
  agreement: agreementFrFacile,
  assessment: assessmentFrFacile,
  bookings: bookingsFrFacile,
  cv: cvFrFacile,
  eligibility: eligibilityFrFacile,
  kiosk: kioskFrFacile,
  meetings: meetingsFrFacile,
  messages: messagesFrFacile,
  pages: pagesFrFacile,
  papers: papersFrFacile,
  path: pathFrFacile,
  places: placesFrFacile,
  plan: planFrFacile,
  refusals: refusalsFrFacile,
  rights: rightsFrFacile,
  sessions: sessionsFrFacile,
  site: siteFrFacile,
  thread: threadFrFacile,
  track: trackFrFacile,
};
