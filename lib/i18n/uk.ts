import { accountUk } from "./account/uk";
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

export const uk: Messages = {
  account: accountUk,
  bookings: bookingsUk,
  eligibility: eligibilityUk,
  kiosk: kioskUk,
  messages: messagesUk,
  pages: pagesUk,
  path: pathUk,
  places: placesUk,
  refusals: refusalsUk,
  sessions: sessionsUk,
  site: siteUk,
};
