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
