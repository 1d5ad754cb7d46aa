import type { Happened, Notice, Saying } from "../kernel/notice";

export type TrackTemplate = "coach_assigned" | "glass_broken";

/** Which message follows which event of a track; both are about the person. Each event is told once. */
export function trackNotices({ id, type, subject }: Happened): readonly Notice<TrackTemplate>[] {
  if (type === "tracks.assigned")
    return [{ template: "coach_assigned", subject, key: `coach_assigned|${subject}|${String(id)}` }];
  if (type === "tracks.glass_broken")
    return [{ template: "glass_broken", subject, key: `glass_broken|${subject}|${String(id)}` }];
  return [];
}

/** Their coach's first name, as it is when the message leaves; nothing for somebody who has none any more. */
export const sayCoach = (person: string, coach: string | null): Saying | null =>
  coach === null ? null : { to: { person }, opens: { page: "/mon-parcours" }, values: { coach } };

/** That a file was opened, never why: the reason stands in the file, which the person may read. */
export const sayGlass = (person: string): Saying => ({ to: { person }, opens: { page: "/mon-parcours/donnees" } });
