import { accountNl } from "./account/nl";
import { assessmentNl } from "./assessment/nl";
import { bookingsNl } from "./bookings/nl";
import { eligibilityNl } from "./eligibility/nl";
import type { Messages } from "./fr";
import { kioskNl } from "./kiosk/nl";
import { messagesNl } from "./messages/nl";
import { pagesNl } from "./pages/nl";
import { pathNl } from "./path/nl";
import { placesNl } from "./places/nl";
import { refusalsNl } from "./refusals/nl";
import { sessionsNl } from "./sessions/nl";
import { siteNl } from "./site/nl";
import { trackNl } from "./track/nl";
import { threadNl } from "./thread/nl";
import { rightsNl } from "./rights/nl";
import { planNl } from "./plan/nl";
import { papersNl } from "./papers/nl";
import { meetingsNl } from "./meetings/nl";
import { cvNl } from "./cv/nl";
import { agreementNl } from "./agreement/nl";

export const nl: Messages = {
  account: accountNl,
  agreement: agreementNl,
  assessment: assessmentNl,
  bookings: bookingsNl,
  cv: cvNl,
  eligibility: eligibilityNl,
  kiosk: kioskNl,
  meetings: meetingsNl,
  messages: messagesNl,
  pages: pagesNl,
  papers: papersNl,
  path: pathNl,
  places: placesNl,
  plan: planNl,
  refusals: refusalsNl,
  rights: rightsNl,
  sessions: sessionsNl,
  site: siteNl,
  thread: threadNl,
  track: trackNl,
};
