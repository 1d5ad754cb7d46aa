import { accountUk } from "./account/uk";
import { assessmentUk } from "./assessment/uk";
import { bookingsUk } from "./bookings/uk";
import { eligibilityUk } from "./eligibility/uk";
import type { Messages } from "./fr";
import { kioskUk } from "./kiosk/uk";
import { messagesUk } from "./messages/uk";
import { pagesUk } from "./pages/uk";
import { pathUk } from "./path/uk";
import { placesUk } from "./places/uk";
import { refusalsUk } from "./refusals/uk";
import { sessionsUk } from "./sessions/uk";
import { siteUk } from "./site/uk";
import { trackUk } from "./track/uk";
import { threadUk } from "./thread/uk";
import { rightsUk } from "./rights/uk";
import { planUk } from "./plan/uk";
import { papersUk } from "./papers/uk";
import { meetingsUk } from "./meetings/uk";
import { cvUk } from "./cv/uk";
import { agreementUk } from "./agreement/uk";

export const uk: Messages = {
  account: accountUk,
  agreement: agreementUk,
  assessment: assessmentUk,
  bookings: bookingsUk,
  cv: cvUk,
  eligibility: eligibilityUk,
  kiosk: kioskUk,
  meetings: meetingsUk,
  messages: messagesUk,
  pages: pagesUk,
  papers: papersUk,
  path: pathUk,
  places: placesUk,
  plan: planUk,
  refusals: refusalsUk,
  rights: rightsUk,
  sessions: sessionsUk,
  site: siteUk,
  thread: threadUk,
  track: trackUk,
};
