import { accountNl } from "./account/nl";
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

export const nl: Messages = {
  account: accountNl,
  bookings: bookingsNl,
  eligibility: eligibilityNl,
  kiosk: kioskNl,
  messages: messagesNl,
  pages: pagesNl,
  path: pathNl,
  places: placesNl,
  refusals: refusalsNl,
  sessions: sessionsNl,
  site: siteNl,
};
