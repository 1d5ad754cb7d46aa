import { isMember, type Actor, type Member } from "../platform/actor";
import { justProved, member, policy } from "../platform/policy";
import type { Concern } from "../platform/reach";

/** Before anyone is assigned: who receives people decides who accompanies them (ruling 8). */
export const whoReceives = policy(
  "a coach or coordinator of the Mire, for somebody who came",
  (actor: Actor, { relation }: Concern): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && relation !== "none" && relation !== "self",
);

/** Names, coaches and what each of them carries: for the whole team. */
export const theTeam = member("a coach or coordinator of the Mire", "coach", "coordinator");

export const aSeeker = member("a job seeker, for themself", "seeker");

/** Whose caseload it is. */
export type Caseload = { readonly coach: string };

/** A coach hands over their own people; the coordination those of anybody, also of a coach who has left. */
export const whoHandsOver = policy(
  "the coach whose people they are, or a coordinator of the Mire",
  (actor: Actor, { coach }: Caseload): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coordinator") || (isMember(actor, "coach") && actor.membershipId === coach),
);

/** A cover opens files: the coach who goes away gives it, or the coordination. Never the one who would look. */
export const whoGivesCover = policy(
  "the coach who will be away, or a coordinator of the Mire",
  (actor: Actor, { coach }: Caseload): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coordinator") || (isMember(actor, "coach") && actor.membershipId === coach),
);

export type Cover = { readonly absent: string; readonly by: string };

export const whoEndsCover = policy(
  "the coach who was away, who covered, or a coordinator of the Mire",
  (actor: Actor, { absent, by }: Cover): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coordinator") || (isMember(actor, "coach") && [absent, by].includes(actor.membershipId)),
);

/** Looking into a file without accompanying the person: for a reason, for hours, told to them (security.md 6.2, `bg`). */
export const whoBreaksTheGlass = justProved(
  policy(
    "a coordinator of the Mire, for a person of the Mire",
    (actor: Actor, { relation }: Concern): actor is Member<"coordinator"> =>
      isMember(actor, "coordinator") && relation !== "none",
  ),
);

export const whoBrokeTheGlass = policy(
  "whoever broke the glass",
  (actor: Actor, { relation }: Concern): actor is Member<"coordinator"> => isMember(actor, "coordinator") && relation === "glass",
);
/** How somebody stands to a meeting: leads it (or covers for who does), accompanies the person it is for, or neither. */
export type Standing = "leads" | "accompanies" | "none";

/** Whoever leads a meeting changes it, and says who came. */
export const whoRunsIt = policy(
  "who leads the meeting or covers for them, who accompanies the person it is for, or a coordinator of the Mire",
  (actor: Actor, { standing }: { readonly standing: Standing }): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coordinator") || (isMember(actor, "coach") && standing !== "none"),
);

/** A workshop is open to the people of every coach; a meeting is not. */
export const whoMaySeeIt = policy(
  "who leads the meeting, accompanies the person it is for, or coordinates; any coach of the Mire for a workshop",
  (
    actor: Actor,
    { standing, kind }: { readonly standing: Standing; readonly kind: string },
  ): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coordinator") || (isMember(actor, "coach") && (standing !== "none" || kind === "workshop")),
);

/** The person of a place at a meeting, signed in, or whoever holds its link. */
export const whoHoldsThePlace = policy(
  "the person themself, signed in, or whoever holds the meeting’s link",
  (actor: Actor, place: { readonly byLink: boolean; readonly person: string }): actor is Actor =>
    place.byLink || (isMember(actor, "seeker") && actor.personId === place.person),
);

/** Who keeps hours in which they can be met. */
export const whoMeetsPeople = member("a coach or coordinator of the Mire, for themself", "coach", "coordinator");

/** The team, about what rooms and workshops hold: no name of anybody accompanied. */
export const whoWorksHere = member("a coach or coordinator of the Mire", "coach", "coordinator");

export const aSeekerAlone = member("a job seeker, for themself", "seeker");

/** Who may have a calendar of their own meetings. */
export const whoHasMeetings = member("a job seeker, a coach or a coordinator, for themself", "seeker", "coach", "coordinator");
/** A note is corrected and removed by the hand that wrote it. */
export const whoWroteTheNote = policy(
  "who wrote the note, while they accompany the person",
  (actor: Actor, { relation, author }: Concern & { readonly author: string }): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && (relation === "coach" || relation === "glass") && author === actor.membershipId,
);

/** A message to several is its author's until it has left. */
export const whoPreparedIt = policy(
  "who prepared the message to several",
  (actor: Actor, { author }: { readonly author: string }): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && author === actor.membershipId,
);
