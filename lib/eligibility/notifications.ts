import type { Happened, Notice, Saying } from "../kernel/notice";
import { parsePlainDate, type PlainDate } from "../kernel/plain-date";

export type EligibilityTemplate = "deadline_soon";

/** A date comes near: that there is one, and where it can be read; never which. */
export const eligibilityNotices = ({ type, subject, data }: Happened): readonly Notice<EligibilityTemplate>[] =>
  type === "rights.deadline_near"
    ? [{ template: "deadline_soon", subject, key: `deadline_soon|${subject}|${String(data.on)}|${String(data.stage)}` }]
    : [];

/** The day that a message's key is about. */
export const dayInKey = (key: string): PlainDate | undefined => parsePlainDate(key.split("|")[2] ?? "");

export const sayOfDeadline = (person: string): Saying => ({ to: { person }, opens: { page: "/mon-parcours/droits" } });
