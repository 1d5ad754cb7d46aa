import { accountFrFacile } from "./account/fr-facile";
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

export const frFacile: Messages = {
  account: accountFrFacile,
  bookings: bookingsFrFacile,
  eligibility: eligibilityFrFacile,
  kiosk: kioskFrFacile,
  messages: messagesFrFacile,
  pages: pagesFrFacile,
  path: pathFrFacile,
  places: placesFrFacile,
  refusals: refusalsFrFacile,
  sessions: sessionsFrFacile,
  site: siteFrFacile,
};
