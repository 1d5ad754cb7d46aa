import { isMember, type Actor, type Member } from "../platform/actor";
import { member, policy } from "../platform/policy";
import type { Concern } from "../platform/reach";

/** Before anyone is assigned: who receives people decides who accompanies them (ruling 8). */
export const whoReceives = policy(
  "a coach or coordinator of the Mire, for somebody who came",
  (actor: Actor, { relation }: Concern): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && relation !== "none" && relation !== "self",
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
