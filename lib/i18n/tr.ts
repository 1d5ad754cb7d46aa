import { accountTr } from "./account/tr";
import { assessmentTr } from "./assessment/tr";
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
import { trackTr } from "./track/tr";
import { threadTr } from "./thread/tr";
import { rightsTr } from "./rights/tr";
import { planTr } from "./plan/tr";
import { papersTr } from "./papers/tr";
import { meetingsTr } from "./meetings/tr";
import { cvTr } from "./cv/tr";
import { agreementTr } from "./agreement/tr";

export const tr: Messages = {
  account: accountTr,
  agreement: agreementTr,
  assessment: assessmentTr,
  bookings: bookingsTr,
  cv: cvTr,
  eligibility: eligibilityTr,
  kiosk: kioskTr,
  meetings: meetingsTr,
  messages: messagesTr,
  pages: pagesTr,
  papers: papersTr,
  path: pathTr,
  places: placesTr,
  plan: planTr,
  refusals: refusalsTr,
  rights: rightsTr,
  sessions: sessionsTr,
  site: siteTr,
  thread: threadTr,
  track: trackTr,
};
