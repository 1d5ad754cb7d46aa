import { purgeDocuments, scanWaiting } from "./documents/commands/housekeeping";
import { paperToTell } from "./documents/facts";
import { documentNotices, sayOfPaper } from "./documents/notifications";
import { warnOfDates } from "./eligibility/commands/rights";
import { hasRightOn } from "./eligibility/facts/rights";
import { dayInKey, eligibilityNotices, sayOfDeadline } from "./eligibility/notifications";
import type { Notice, Opens } from "./kernel/notice";
import { brusselsDay } from "./kernel/zoned";
import { invitationToTell, codeToTell, contactChangeToTell, signInToTell } from "./people/facts";
import { peopleNotices, sayCode, sayContactChange, sayInvitation, saySignIn, sayToStranger } from "./people/notifications";
import type { Template, TokenOf } from "./messages/compose";
import type { Post } from "./messages/send";
import type { Asked, Say, Voices } from "./messages/tell";
import { originOf } from "./missions/rules";
import { embeddedMailer } from "./platform/adapters/embedded/mailer";
import { embeddedSms } from "./platform/adapters/embedded/sms";
import { httpSms } from "./platform/adapters/real/http-sms";
import { noSms } from "./platform/adapters/real/no-sms";
import { smtpMailer } from "./platform/adapters/real/smtp";
import type { Db } from "./platform/db";
import { env, type Env } from "./platform/env";
import { linkToken } from "./platform/link";
import { addressIn } from "./platform/outbox";
import type { Mailer } from "./platform/ports/mailer";
import type { SmsSender } from "./platform/ports/sms";
import { lapseOffers } from "./sessions/commands/manage";
import { remindTomorrow } from "./sessions/commands/plan";
import { bookingToTell } from "./sessions/facts";
import { eraseConfirmed } from "./tracks/commands/erase";
import { bookingNotices, sayOfBooking, type BookingTemplate } from "./sessions/notifications";
import { signatureToTell } from "./tracks/facts/signatures";
import { agreementNotices, sayOfSignature, type AgreementTemplate } from "./tracks/notifications/agreements";
import { coachToTell } from "./tracks/facts/coaches";
import { sayCoach, sayGlass, trackNotices } from "./tracks/notifications";
import { remindOfMeetings } from "./tracks/commands/meetings/remind";
import { meetingToTell } from "./tracks/facts/meetings";
import { meetingNotices, sayOfMeeting, type MeetingTemplate } from "./tracks/notifications/meetings";
import { hasSomethingToDo } from "./tracks/facts/plan";
import { planNotices, sayPlanChanged } from "./tracks/notifications/plan";
import { leaveGroups } from "./tracks/commands/group-leave";
import { emptyTrash } from "./tracks/commands/notes";
import { announceWaiting } from "./tracks/commands/thread";
import { waitsFor } from "./tracks/facts/thread";
import { sayMessageWaits, threadNotices } from "./tracks/notifications/thread";
import { cvWaitingFor } from "./tracks/facts/cv";
import { cvNotices, sayCvToApprove } from "./tracks/notifications/cv";

// The composition root of the worker: which messages for which events, which adapter for which port, what the clock calls.

const aboutBooking =
  (template: BookingTemplate): Say =>
  async (db, { subject }, now) => {
    const booking = await bookingToTell(db, subject);
    return booking && sayOfBooking(template, booking, now);
  };

const aboutMeeting =
  (template: MeetingTemplate): Say =>
  async (db, { subject }, now) => {
    const meeting = await meetingToTell(db, subject);
    return meeting && sayOfMeeting(template, meeting, now);
  };

const code: Say = async (db, { subject, locale }, now) => {
  const asked = await codeToTell(db, subject);
  return asked && sayCode(asked, locale, now);
};

const stranger: Say = async (db, { subject, locale }, now) => {
  const asked = await codeToTell(db, subject);
  return asked && sayToStranger(asked, locale, now);
};

const invitation: Say = async (db, { subject }, now) => {
  const open = await invitationToTell(db, subject);
  return open && sayInvitation(open, now);
};

const contactChange: Say = async (db, { subject }, now) => {
  const change = await contactChangeToTell(db, subject);
  return change && sayContactChange(subject, change, now);
};

const newSignIn: Say = async (db, { subject }) => {
  const latest = await signInToTell(db, subject);
  return latest && saySignIn(latest);
};

/** To the person, by their way; to the third party at the address that the row holds until it has left. */
const aboutSignature =
  (template: AgreementTemplate): Say =>
  async (db, { subject, key, sealedTo }) => {
    const signature = await signatureToTell(db, subject);
    return signature && sayOfSignature(template, signature, addressIn(sealedTo, key));
  };

const coachAssigned: Say = async (db, { subject }) => sayCoach(subject, await coachToTell(db, subject));
const planChanged: Say = async (db, { subject }) =>
  sayPlanChanged(subject, (await hasSomethingToDo(db, subject)) ? "something" : "nothing");

/** Sent to whoever asked for it, at an address that is kept nowhere else; nothing in it tells what was answered. */
const result: Say = async (_db: Db, { key, sealedTo, locale }: Asked) => {
  const address = addressIn(sealedTo, key);
  return address && { to: { address, locale }, opens: { page: "/seances" } };
};

/** The last message to somebody who is forgotten: its address is kept nowhere else, and goes with it. */
const erased: Say = async (_db: Db, { key, sealedTo, locale }: Asked) => {
  const address = addressIn(sealedTo, key);
  return address && { to: { address, locale }, opens: { page: "/vie-privee" } };
const paperRefused: Say = async (db, { subject }) => {
  const paper = await paperToTell(db, subject);
  return paper && sayOfPaper(paper);
};

/** Still true when it leaves: the date was not corrected, and is not past. */
const deadlineSoon: Say = async (db, { subject, key }, now) => {
  const on = dayInKey(key);
  return on && on >= brusselsDay(now) && (await hasRightOn(db, subject, on)) ? sayOfDeadline(subject) : null;
};

export const voices: Voices = {
  noticesOf: (event): readonly Notice<Template>[] => [
    ...bookingNotices(event),
    ...peopleNotices(event),
    ...trackNotices(event),
    ...agreementNotices(event),
    ...documentNotices(event),
    ...eligibilityNotices(event),
  ],
  noticesOf: (event): readonly Notice<Template>[] => [...bookingNotices(event), ...peopleNotices(event), ...trackNotices(event)],
  noticesOf: (event): readonly Notice<Template>[] => [...bookingNotices(event), ...peopleNotices(event), ...meetingNotices(event)],
  noticesOf: (event): readonly Notice<Template>[] => [...bookingNotices(event), ...peopleNotices(event), ...planNotices(event)],
const messageWaits: Say = async (db, { subject }) => sayMessageWaits(subject, await waitsFor(db, subject));

export const voices: Voices = {
  noticesOf: (event): readonly Notice<Template>[] => [...bookingNotices(event), ...peopleNotices(event), ...threadNotices(event)],
const cvToApprove: Say = async (db, { subject }) => sayCvToApprove(subject, await cvWaitingFor(db, subject));

export const voices: Voices = {
  noticesOf: (event): readonly Notice<Template>[] => [...bookingNotices(event), ...peopleNotices(event), ...cvNotices(event)],
  say: {
    booked: aboutBooking("booked"),
    waiting: aboutBooking("waiting"),
    offered: aboutBooking("offered"),
    accepted: aboutBooking("accepted"),
    lapsed: aboutBooking("lapsed"),
    cancelled: aboutBooking("cancelled"),
    session_cancelled: aboutBooking("session_cancelled"),
    moved: aboutBooking("moved"),
    asked_again: aboutBooking("asked_again"),
    changed: aboutBooking("changed"),
    reminder: aboutBooking("reminder"),
    absent: aboutBooking("absent"),
    result,
    code,
    stranger,
    invitation,
    new_sign_in: newSignIn,
    contact_added: contactChange,
    contact_removed: contactChange,
    erased,
    agreement_to_sign: aboutSignature("agreement_to_sign"),
    agreement_signed: aboutSignature("agreement_signed"),
    coach_assigned: coachAssigned,
    glass_broken: (_db, { subject }) => Promise.resolve(sayGlass(subject)),
    paper_refused: paperRefused,
    deadline_soon: deadlineSoon,
    coach_assigned: coachAssigned,
    glass_broken: (_db, { subject }) => Promise.resolve(sayGlass(subject)),
    meeting_planned: aboutMeeting("meeting_planned"),
    meeting_moved: aboutMeeting("meeting_moved"),
    meeting_cancelled: aboutMeeting("meeting_cancelled"),
    meeting_reminder: aboutMeeting("meeting_reminder"),
    meeting_absent: aboutMeeting("meeting_absent"),
    plan_changed: planChanged,
    message_waiting: messageWaits,
    cv_to_approve: cvToApprove,
  },
};

export const mailerFor = ({ SMTP_URL, MAIL_FROM, MIRE_MODE }: Env): Mailer =>
  SMTP_URL
    ? smtpMailer({ url: SMTP_URL, from: MAIL_FROM, tls: MIRE_MODE === "production" ? "required" : "if_offered" })
    : embeddedMailer();

export function smsFor({ SMS, SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN }: Env): SmsSender {
  if (SMS === "off") return noSms();
  return SMS_GATEWAY_URL && SMS_GATEWAY_TOKEN ? httpSms({ url: SMS_GATEWAY_URL, token: SMS_GATEWAY_TOKEN }) : embeddedSms();
}

export const tokenOf: TokenOf = (opens: Exclude<Opens, { readonly page: string }>) => {
  if ("booking" in opens) return linkToken("booking", opens.booking, opens.version);
  if ("signature" in opens) return linkToken("signature", opens.signature, opens.version);
  if ("meeting" in opens) return linkToken("meeting", opens.meeting, opens.version);
  return "invitation" in opens ? linkToken("invitation", opens.invitation, 1) : linkToken("contact", opens.contactUndo, 1);
};

/** Everything a message needs on its way out. Throws at boot when production would fall back on an embedded adapter. */
export const post = (): Post => ({
  voices,
  mailer: mailerFor(env()),
  sms: smsFor(env()),
  tokenOf,
  originOf: (mission) => originOf(mission, env().PUBLIC_ORIGIN ?? "http://localhost:3000"),
  textsPerHour: env().SMS_PER_HOUR,
});

/** What the portal does by itself, each minute, in each Mire. */
export const eachMinute = [lapseOffers, remindTomorrow, eraseConfirmed] as const;
export const eachMinute = [lapseOffers, remindTomorrow, purgeDocuments, scanWaiting, warnOfDates] as const;
export const eachMinute = [lapseOffers, remindTomorrow, remindOfMeetings] as const;
export const eachMinute = [lapseOffers, remindTomorrow, leaveGroups, announceWaiting, emptyTrash] as const;
