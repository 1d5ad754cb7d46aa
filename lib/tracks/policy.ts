import { isMember, type Actor, type Member } from "../platform/actor";
import { policy } from "../platform/policy";
import type { Concern } from "../platform/reach";

/** Before anyone is assigned: who receives people decides who accompanies them (ruling 8). */
export const whoReceives = policy(
  "a coach or coordinator of the Mire, for somebody who came",
  (actor: Actor, { relation }: Concern): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && relation !== "none" && relation !== "self",
);

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
