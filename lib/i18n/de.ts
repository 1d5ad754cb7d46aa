import { accountDe } from "./account/de";
import { assessmentDe } from "./assessment/de";
import { bookingsDe } from "./bookings/de";
import { eligibilityDe } from "./eligibility/de";
import type { Messages } from "./fr";
import { kioskDe } from "./kiosk/de";
import { messagesDe } from "./messages/de";
import { pagesDe } from "./pages/de";
import { pathDe } from "./path/de";
import { placesDe } from "./places/de";
import { refusalsDe } from "./refusals/de";
import { sessionsDe } from "./sessions/de";
import { siteDe } from "./site/de";
import { trackDe } from "./track/de";
import { threadDe } from "./thread/de";
import { rightsDe } from "./rights/de";
import { planDe } from "./plan/de";
import { papersDe } from "./papers/de";
import { meetingsDe } from "./meetings/de";
import { cvDe } from "./cv/de";
import { agreementDe } from "./agreement/de";

export const de: Messages = {
  account: accountDe,
  agreement: agreementDe,
  assessment: assessmentDe,
  bookings: bookingsDe,
  cv: cvDe,
  eligibility: eligibilityDe,
  kiosk: kioskDe,
  meetings: meetingsDe,
  messages: messagesDe,
  pages: pagesDe,
  papers: papersDe,
  path: pathDe,
  places: placesDe,
  plan: planDe,
  refusals: refusalsDe,
  rights: rightsDe,
  sessions: sessionsDe,
  site: siteDe,
  thread: threadDe,
  track: trackDe,
};
