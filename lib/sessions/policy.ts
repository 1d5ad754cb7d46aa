import type { Actor, Member } from "../platform/actor";
import { isMember } from "../platform/actor";
import { member, policy } from "../platform/policy";

/** Coaches and coordinators have host rights on the bookings of their Mire's sessions, before anyone is assigned (ruling 8). */
export const aHost = member("a coach or coordinator of the Mire, as host of its sessions", "coach", "coordinator");

export type Reached = { readonly byLink: boolean; readonly personId: string };

/** The booking's own person, signed in; whoever holds its link or paper code; or a host. */
export const whoHoldsIt = policy("the person themself, whoever holds the booking's link or code, or a host",
  (actor: Actor, booking: Reached): actor is Actor =>
    booking.byLink || isMember(actor, "coach", "coordinator") || (isMember(actor, "seeker") && actor.personId === booking.personId));

export const aSeeker = member("a job seeker, for themself", "seeker");

export const byOf = (actor: Actor) => (actor.kind === "system" ? "system" : isHost(actor) ? "host" : "person") as "system" | "host" | "person";
const isHost = (actor: Actor): actor is Member<"coach" | "coordinator"> => isMember(actor, "coach", "coordinator");
