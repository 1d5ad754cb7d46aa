import { accountAr } from "./account/ar";
import { bookingsAr } from "./bookings/ar";
import { eligibilityAr } from "./eligibility/ar";
import type { Messages } from "./fr";
import { kioskAr } from "./kiosk/ar";
import { messagesAr } from "./messages/ar";
import { pagesAr } from "./pages/ar";
import { pathAr } from "./path/ar";
import { placesAr } from "./places/ar";
import { refusalsAr } from "./refusals/ar";
import { sessionsAr } from "./sessions/ar";
import { siteAr } from "./site/ar";

export const ar: Messages = {
  account: accountAr,
  bookings: bookingsAr,
  eligibility: eligibilityAr,
  kiosk: kioskAr,
  messages: messagesAr,
  pages: pagesAr,
  path: pathAr,
  places: placesAr,
  refusals: refusalsAr,
  sessions: sessionsAr,
  site: siteAr,
};
