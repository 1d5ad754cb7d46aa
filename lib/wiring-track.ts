import type { Happened, Notice } from "./kernel/notice";
import { brusselsDay } from "./kernel/zoned";
import { purgeDocuments, scanWaiting } from "./documents/commands/housekeeping";
import { paperToTell } from "./documents/facts";
import { documentNotices, sayOfPaper } from "./documents/notifications";
import { warnOfDates } from "./eligibility/commands/rights";
import { hasRightOn } from "./eligibility/facts/rights";
import { dayInKey, eligibilityNotices, sayOfDeadline } from "./eligibility/notifications";
import type { Template } from "./messages/compose";
import type { Asked, Say } from "./messages/tell";
import type { Db } from "./platform/db";
import { addressIn } from "./platform/outbox";
import { eraseConfirmed } from "./tracks/commands/erase";
import { leaveGroups } from "./tracks/commands/group-leave";
import { remindOfMeetings } from "./tracks/commands/meetings/remind";
import { emptyTrash } from "./tracks/commands/notes";
import { announceWaiting } from "./tracks/commands/thread";
import { coachToTell } from "./tracks/facts/coaches";
import { cvWaitingFor } from "./tracks/facts/cv";
import { meetingToTell } from "./tracks/facts/meetings";
import { hasSomethingToDo } from "./tracks/facts/plan";
import { signatureToTell } from "./tracks/facts/signatures";
import { waitsFor } from "./tracks/facts/thread";
import { sayCoach, sayGlass, trackNotices } from "./tracks/notifications";
import { agreementNotices, sayOfSignature, type AgreementTemplate } from "./tracks/notifications/agreements";
import { cvNotices, sayCvToApprove } from "./tracks/notifications/cv";
import { meetingNotices, sayOfMeeting, type MeetingTemplate } from "./tracks/notifications/meetings";
import { planNotices, sayPlanChanged } from "./tracks/notifications/plan";
import { sayMessageWaits, threadNotices } from "./tracks/notifications/thread";

// What the accompaniment brings to the worker: which messages for which events, and what the clock calls.

/** To the person, by their way; to the third party at the address that the row holds until it has left. */
const aboutSignature =
  (template: AgreementTemplate): Say =>
  async (db, { subject, key, sealedTo }) => {
    const signature = await signatureToTell(db, subject);
    return signature && sayOfSignature(template, signature, addressIn(sealedTo, key));
  };

const aboutMeeting =
  (template: MeetingTemplate): Say =>
  async (db, { subject }, now) => {
    const meeting = await meetingToTell(db, subject);
    return meeting && sayOfMeeting(template, meeting, now);
  };

const paperRefused: Say = async (db, { subject }) => {
  const paper = await paperToTell(db, subject);
  return paper && sayOfPaper(paper);
};

/** Still true when it leaves: the date was not corrected, and is not past. */
const deadlineSoon: Say = async (db, { subject, key }, now) => {
  const on = dayInKey(key);
  return on && on >= brusselsDay(now) && (await hasRightOn(db, subject, on)) ? sayOfDeadline(subject) : null;
};

const planChanged: Say = async (db, { subject }) =>
  sayPlanChanged(subject, (await hasSomethingToDo(db, subject)) ? "something" : "nothing");

/** The last message to somebody who is forgotten: its address is kept nowhere else, and goes with it. */
const erased: Say = async (_db: Db, { key, sealedTo, locale }: Asked) => {
  const address = addressIn(sealedTo, key);
  return address && { to: { address, locale }, opens: { page: "/vie-privee" } };
};

export const trackVoices = {
  coach_assigned: async (db, { subject }) => sayCoach(subject, await coachToTell(db, subject)),
  glass_broken: (_db, { subject }) => Promise.resolve(sayGlass(subject)),
  agreement_to_sign: aboutSignature("agreement_to_sign"),
  agreement_signed: aboutSignature("agreement_signed"),
  paper_refused: paperRefused,
  deadline_soon: deadlineSoon,
  meeting_planned: aboutMeeting("meeting_planned"),
  meeting_moved: aboutMeeting("meeting_moved"),
  meeting_cancelled: aboutMeeting("meeting_cancelled"),
  meeting_reminder: aboutMeeting("meeting_reminder"),
  meeting_absent: aboutMeeting("meeting_absent"),
  plan_changed: planChanged,
  message_waiting: async (db, { subject }) => sayMessageWaits(subject, await waitsFor(db, subject)),
  cv_to_approve: async (db, { subject }) => sayCvToApprove(subject, await cvWaitingFor(db, subject)),
  erased,
} satisfies Partial<Readonly<Record<Template, Say>>>;

export const noticesOfTrack = (event: Happened): readonly Notice<Template>[] => [
  ...trackNotices(event),
  ...agreementNotices(event),
  ...documentNotices(event),
  ...eligibilityNotices(event),
  ...meetingNotices(event),
  ...planNotices(event),
  ...threadNotices(event),
  ...cvNotices(event),
];

export const trackMinute = [
  remindOfMeetings,
  leaveGroups,
  announceWaiting,
  warnOfDates,
  scanWaiting,
  purgeDocuments,
  emptyTrash,
  eraseConfirmed,
] as const;
