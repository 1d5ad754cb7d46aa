import type { Happened, Notice, Saying } from "../../kernel/notice";

/** A message of the Mire is announced when its event says so: at once, or when the quarter of an hour after the last one is over. */
export function threadNotices({ id, type, subject, data }: Happened): readonly Notice<"message_waiting">[] {
  const isAnnounced = (type === "thread.coach_wrote" || type === "thread.waiting") && data.announce === "now";
  return isAnnounced ? [{ template: "message_waiting", subject, key: `message_waiting|${subject}|${String(id)}` }] : [];
}

/** Somebody who has read meanwhile is told nothing; what waits is never said, nor who wrote. */
export const sayMessageWaits = (person: string, waits: boolean): Saying | null =>
  waits ? { to: { person }, opens: { page: "/mon-parcours/messages" } } : null;
