import { daysBetween, type PlainDate } from "../../kernel/plain-date";
import type { Contact } from "../model/contact";

/** The latest of what has happened by `now`; what is still to come is no contact yet. Null when there was none. */
export function latestContact(contacts: readonly Contact[], now: Date): Contact | null {
  const past = contacts.filter(({ at }) => at.getTime() <= now.getTime());
  return past.reduce<Contact | null>((last, each) => (last && last.at.getTime() >= each.at.getTime() ? last : each), null);
}

/** Days without any contact: since the last one, else since the track began. Never below zero. */
export const daysWithoutContact = (since: PlainDate, today: PlainDate) => Math.max(0, daysBetween(since, today));
