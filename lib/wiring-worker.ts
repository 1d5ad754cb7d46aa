import type { Notice, Opens } from "./kernel/notice";
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
import { bookingNotices, sayOfBooking, type BookingTemplate } from "./sessions/notifications";
import { noticesOfTrack, trackMinute, trackVoices } from "./wiring-track";

// The composition root of the worker: which messages for which events, which adapter for which port, what the clock calls.

const aboutBooking =
  (template: BookingTemplate): Say =>
  async (db, { subject }, now) => {
    const booking = await bookingToTell(db, subject);
    return booking && sayOfBooking(template, booking, now);
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

/** Sent to whoever asked for it, at an address that is kept nowhere else; nothing in it tells what was answered. */
const result: Say = async (_db: Db, { key, sealedTo, locale }: Asked) => {
  const address = addressIn(sealedTo, key);
  return address && { to: { address, locale }, opens: { page: "/seances" } };
};

export const voices: Voices = {
  noticesOf: (event): readonly Notice<Template>[] => [
    ...bookingNotices(event),
    ...peopleNotices(event),
    ...noticesOfTrack(event),
  ],
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
    ...trackVoices,
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
export const eachMinute = [lapseOffers, remindTomorrow, ...trackMinute] as const;
