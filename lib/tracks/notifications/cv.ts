import type { Happened, Notice, Saying } from "../../kernel/notice";

export type CvTemplate = "cv_to_approve";

/** Lines or a letter wait for the person: said once a day, however many their coach proposes. */
export const cvNotices = ({ type, subject, data }: Happened): readonly Notice<CvTemplate>[] =>
  type === "cv.proposed" || type === "letters.proposed"
    ? [{ template: "cv_to_approve", subject, key: `cv_to_approve|${subject}|${String(data.day)}` }]
    : [];

/** Nothing to say when the person answered meanwhile. */
export const sayCvToApprove = (person: string, waiting: number): Saying | null =>
  waiting > 0 ? { to: { person }, opens: { page: "/mon-parcours/cv" } } : null;
