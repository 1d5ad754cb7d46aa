import { isMember, type Actor, type Member } from "../platform/actor";
import { policy } from "../platform/policy";
import type { Concern } from "../platform/reach";

/** Before anyone is assigned: who receives people decides who accompanies them (ruling 8). */
export const whoReceives = policy(
  "a coach or coordinator of the Mire, for somebody who came",
  (actor: Actor, { relation }: Concern): actor is Member<"coach" | "coordinator"> =>
    isMember(actor, "coach", "coordinator") && relation !== "none" && relation !== "self",
);
