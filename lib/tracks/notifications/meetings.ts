import { localeOr } from "../../i18n/locale";
import { text } from "../../i18n/text";
import type { Happened, Notice, Saying } from "../../kernel/notice";
import type { AttendeeStatus, MeetingEvent, MeetingToTell } from "../model/meetings";

export type MeetingTemplate = "meeting_planned" | "meeting_moved" | "meeting_cancelled" | "meeting_reminder" | "meeting_absent";

const told: Readonly<Partial<Record<MeetingEvent, MeetingTemplate>>> = {
  "meetings.planned": "meeting_planned",
  "meetings.changed": "meeting_moved",
  "meetings.moved": "meeting_moved",
  "meetings.cancelled": "meeting_cancelled",
  "meetings.reminder_due": "meeting_reminder",
};

/** One message per event, about the place of the person; a reminder is one per time of the meeting, an absence is told when it is marked. */
export function meetingNotices({ id, type, data }: Happened): readonly Notice<MeetingTemplate>[] {
  const { attendee: subject } = data;
  const template = type === "meetings.marked" && data.mark === "absent" ? "meeting_absent" : told[type as MeetingEvent];
  if (!template || typeof subject !== "string") return [];
  const once = template === "meeting_reminder" ? String(data.startsAt) : String(id);
  return [{ template, subject, key: `${template}|${subject}|${once}` }];
}

type Truth = { readonly in: readonly AttendeeStatus[]; readonly until: "start" | "end" | "month_after" };

/** When a message still makes sense. Only a place that the Mire cancelled before it began is ever called cancelled. */
const truths: Readonly<Record<MeetingTemplate, Truth>> = {
  meeting_planned: { in: ["expected", "confirmed"], until: "start" },
  meeting_moved: { in: ["expected", "confirmed"], until: "start" },
  meeting_cancelled: { in: ["cancelled_by_mire"], until: "end" },
  meeting_reminder: { in: ["expected", "confirmed"], until: "start" },
  meeting_absent: { in: ["absent"], until: "month_after" },
};

const month = 30 * 24 * 3_600_000;

function isTrue({ in: statuses, until }: Truth, { status, startsAt, endsAt }: MeetingToTell, now: Date) {
  const last = until === "start" ? startsAt.getTime() : endsAt.getTime() + (until === "month_after" ? month : 0);
  return statuses.includes(status) && now.getTime() < last;
}

/** When and where, and the link that does the job; never what it is about, and never a place that would say it. */
export function sayOfMeeting(template: MeetingTemplate, meeting: MeetingToTell, now: Date): Saying | null {
  if (!isTrue(truths[template], meeting, now)) return null;
  const t = text(localeOr(meeting.locale), "meetings");
  const place = meeting.address ?? t(`told.${meeting.place}`);
  return {
    to: { person: meeting.person },
    opens: { meeting: meeting.id, version: meeting.linkVersion },
    moments: { when: meeting.startsAt, day: meeting.startsAt },
    values: { place },
  };
}
