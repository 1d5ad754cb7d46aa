import { isMember, type Actor } from "../platform/actor";
import { member, policy } from "../platform/policy";
import type { OpenedLink } from "../platform/link";
import type { By } from "./model";

/** Coaches and coordinators have host rights on the bookings of their Mire's sessions, before anyone is assigned (ruling 8). */
export const aHost = member("a coach or coordinator of the Mire, as host of its sessions", "coach", "coordinator");

export type Reached = { readonly byLink: boolean; readonly personId: string };

/** The booking's own person, signed in; whoever holds its link or paper code; or a host. */
export const whoHoldsIt = policy(
  "the person themself, whoever holds the booking's link or code, or a host",
  (actor: Actor, booking: Reached): actor is Actor =>
    booking.byLink ||
    isMember(actor, "coach", "coordinator") ||
    (isMember(actor, "seeker") && actor.personId === booking.personId),
);

/** The token was opened before the policy is asked: a wrong one is no input at all. */
export const whoHoldsTheLink = policy(
  "whoever holds the booking's link",
  (actor: Actor, asked: { readonly token: OpenedLink }): actor is Actor => asked.token.id !== "",
);

export const aSeeker = member("a job seeker, for themself", "seeker");

export const byOf = (actor: Actor): By =>
  actor.kind === "system" ? "system" : isMember(actor, "coach", "coordinator") ? "host" : "person";
