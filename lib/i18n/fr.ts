import { accountFr } from "./account/fr";
import { bookingsFr } from "./bookings/fr";
import { eligibilityFr } from "./eligibility/fr";
import { kioskFr } from "./kiosk/fr";
import { messagesFr } from "./messages/fr";
import { pagesFr } from "./pages/fr";
import { pathFr } from "./path/fr";
import { placesFr } from "./places/fr";
import { refusalsFr } from "./refusals/fr";
import { sessionsFr } from "./sessions/fr";
import { siteFr } from "./site/fr";
import type { Words } from "./words";

/** The French original, noun by noun. */
export const fr = {
  account: accountFr,
  bookings: bookingsFr,
  eligibility: eligibilityFr,
  kiosk: kioskFr,
  messages: messagesFr,
  pages: pagesFr,
  path: pathFr,
  places: placesFr,
  refusals: refusalsFr,
  sessions: sessionsFr,
  site: siteFr,
};

/**
 * The words of the public site, the job seeker's pages and the messages, in the shape of the French original: each language is
 * one file beside this one, and a missing key there does not compile. The desk's words exist in French only: lib/i18n/desk.
 */
export type Messages = Words<typeof fr>;
