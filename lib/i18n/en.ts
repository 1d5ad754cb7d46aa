import { accountEn } from "./account/en";
import { bookingsEn } from "./bookings/en";
import { eligibilityEn } from "./eligibility/en";
import type { Messages } from "./fr";
import { kioskEn } from "./kiosk/en";
import { messagesEn } from "./messages/en";
import { pagesEn } from "./pages/en";
import { pathEn } from "./path/en";
import { placesEn } from "./places/en";
import { refusalsEn } from "./refusals/en";
import { sessionsEn } from "./sessions/en";
import { siteEn } from "./site/en";

export const en: Messages = {
  account: accountEn,
  bookings: bookingsEn,
  eligibility: eligibilityEn,
  kiosk: kioskEn,
  messages: messagesEn,
  pages: pagesEn,
  path: pathEn,
  places: placesEn,
  refusals: refusalsEn,
  sessions: sessionsEn,
  site: siteEn,
};
