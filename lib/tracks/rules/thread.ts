import { ok, refuse } from "../../kernel/result";
import type { Announcing } from "../model/thread";

/** What a person may write in an hour; how often an unread conversation is announced at most. */
export const threadRules = { perHour: 20, announceMinutes: 15 } as const;

/** May the person write once more? `written` counts their messages of the last hour. */
export function decideWriting(person: { readonly written: number; readonly hasCoach: boolean }) {
  if (!person.hasCoach) return refuse("thread_no_coach");
  return person.written >= threadRules.perHour ? refuse("thread_too_many") : ok(null);
}

/** A conversation that was announced within the quarter of an hour waits for the next one. */
export function announcing(lastAnnounced: Date | null, now: Date): Announcing {
  if (!lastAnnounced) return "now";
  return now.getTime() - lastAnnounced.getTime() >= threadRules.announceMinutes * 60_000 ? "now" : "later";
}
