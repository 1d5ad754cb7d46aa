import type { Role } from "../../kernel/role";

/** What the timeline can be narrowed to, in the order of its filter. */
export const timelineKinds = [
  "notes",
  "messages",
  "meetings",
  "sessions",
  "papers",
  "plan",
  "agreement",
  "track",
  "cv",
  "other",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Which kind an event is of, by the noun that its type begins with. A noun that is not here is `other`, and has words all the same. */
const nounsOf: Readonly<Record<Exclude<TimelineKind, "other">, readonly string[]>> = {
  notes: ["notes"],
  messages: ["thread", "notices"],
  meetings: ["meetings"],
  sessions: ["bookings"],
  papers: ["documents", "criteria", "eligibility", "rights"],
  plan: ["plan", "assessment"],
  agreement: ["agreements"],
  track: ["tracks"],
  cv: ["cv", "letters"],
};

export const nounsIn = (kind: TimelineKind): readonly string[] => (kind === "other" ? [] : nounsOf[kind]);
export const knownNouns: readonly string[] = Object.values(nounsOf).flat();

/** Not about what happens with somebody: the house's own machinery, and who looked, which is the journal's. */
export const silentNouns: readonly string[] = ["sessions", "messages", "group", "caseload", "people", "privacy"];

/** Of those nouns, what a coach should know all the same. */
export const toldAnyway: readonly string[] = [
  "people.contact_added",
  "people.contact_removed",
  "people.preferences_changed",
  "people.name_corrected",
  "privacy.erasure_asked",
  "privacy.erasure_withdrawn",
];

/** Of the other nouns, what says nothing to anybody: drafts, codes typed wrong, work of each minute. */
export const untold: readonly string[] = [
  "notes.draft_kept",
  "notes.trash_emptied",
  "thread.waiting",
  "bookings.code_refused",
  "bookings.opened_by_code",
  "meetings.hours_changed",
  "meetings.feed_renewed",
  "tracks.cover_given",
  "tracks.cover_ended",
  "documents.purged",
  "documents.found_clean",
  "eligibility.result_asked",
  "eligibility.result_asked_twice",
];

/** Whether an event is part of somebody’s timeline. */
export const isTold = (type: string) => {
  const [noun = ""] = type.split(".");
  return silentNouns.includes(noun) ? toldAnyway.includes(type) : !untold.includes(type);
};

export type Fact = {
  readonly id: number;
  readonly at: Date;
  readonly type: string;
  /** Ids and codes: what the words of its type choose from. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly who: { readonly name: string; readonly role: Role } | null;
  /** When nobody signed in did it: the portal itself, or somebody without an account. */
  readonly by: "portal" | "visitor";
  /** When the session or the meeting it is about takes place. */
  readonly of: Date | null;
  /** Of a note that is still there: its words, and whether they are the asker's alone. */
  readonly note: { readonly text: string; readonly kind: "shared" | "private" } | null;
};
