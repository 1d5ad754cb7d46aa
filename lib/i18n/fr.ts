import { accountFr } from "./account/fr";
import { bookingsFr } from "./bookings/fr";
import { eligibilityFr } from "./eligibility/fr";
import { kioskFr } from "./kiosk/fr";
import { pagesFr } from "./pages/fr";
import { pathFr } from "./path/fr";
import { placesFr } from "./places/fr";
import { refusalsFr } from "./refusals/fr";
import { sessionsFr } from "./sessions/fr";
import { siteFr } from "./site/fr";

export const fr = {
  account: accountFr,
  bookings: bookingsFr,
  eligibility: eligibilityFr,
  kiosk: kioskFr,
  pages: pagesFr,
  path: pathFr,
  places: placesFr,
  refusals: refusalsFr,
  sessions: sessionsFr,
  site: siteFr,
};
