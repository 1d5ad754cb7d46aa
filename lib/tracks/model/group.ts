/** How many people one message may go to, and how long it can be taken back (ruling 25). */
export const groupLimits = { most: 150, undoSeconds: 10 } as const;

/** `leaving` lasts ten seconds, during which it can be taken back. What was taken back can be written anew. */
export type GroupState = "draft" | "leaving" | "undone" | "sent";

/** Why somebody does not get it. `not_yours`: the author does not accompany them, or no longer. */
export const skipReasons = ["not_yours", "no_contact", "asked_not"] as const;
export type SkipReason = (typeof skipReasons)[number];

export type Recipient = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  /** How they are told that something waits, or why they get nothing. */
  readonly fate: "sms" | "email" | SkipReason;
};

export type GroupStanding = {
  readonly id: string;
  readonly author: string;
  readonly state: GroupState;
  readonly persons: readonly string[];
  readonly leavesAt: Date | null;
  readonly sentAt: Date | null;
  readonly sealed: string;
};

/** Sealed with the key of its author: it is theirs until it leaves, then each copy is the person’s. */
export const groupPlace = (group: string) => `group_message|sealed|${group}`;
