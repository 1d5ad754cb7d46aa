import { accountDe } from "./account/de";
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

export const de: Messages = {
  account: accountDe,
  bookings: bookingsDe,
  eligibility: eligibilityDe,
  kiosk: kioskDe,
  messages: messagesDe,
  pages: pagesDe,
  path: pathDe,
  places: placesDe,
  refusals: refusalsDe,
  sessions: sessionsDe,
  site: siteDe,
};
