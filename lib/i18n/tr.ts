import { accountTr } from "./account/tr";
import { bookingsTr } from "./bookings/tr";
import { eligibilityTr } from "./eligibility/tr";
import type { Messages } from "./fr";
import { kioskTr } from "./kiosk/tr";
import { messagesTr } from "./messages/tr";
import { pagesTr } from "./pages/tr";
import { pathTr } from "./path/tr";
import { placesTr } from "./places/tr";
import { refusalsTr } from "./refusals/tr";
import { sessionsTr } from "./sessions/tr";
import { siteTr } from "./site/tr";

export const tr: Messages = {
  account: accountTr,
  bookings: bookingsTr,
  eligibility: eligibilityTr,
  kiosk: kioskTr,
  messages: messagesTr,
  pages: pagesTr,
  path: pathTr,
  places: placesTr,
  refusals: refusalsTr,
  sessions: sessionsTr,
  site: siteTr,
};
