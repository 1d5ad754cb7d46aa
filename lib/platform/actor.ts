import type { Id } from "../kernel/id";
import type { Role } from "../kernel/role";

export type { Role };

export type Mission = Id<"Mission">;

/** Somebody without an account, or not signed in. */
export type Visitor = { readonly kind: "visitor"; readonly missionId: Mission; readonly requestId?: string };

/** Somebody signed in, in one role of one Mire. */
export type Member<R extends Role = Role> = {
  readonly kind: "member";
  readonly missionId: Mission;
  readonly personId: Id<"Person">;
  readonly membershipId: Id<"Membership">;
  readonly sessionId: Id<"Session">;
  readonly role: R;
  readonly firstName: string;
  /** They gave a code or a second factor within the last minutes (parameter `proof_minutes`). */
  readonly proved?: "recently";
  readonly requestId?: string;
};

/** The portal itself, doing what an event or the clock asks. */
export type System = { readonly kind: "system"; readonly missionId: Mission; readonly job: string; readonly requestId?: string };

/** Whoever is acting, always inside exactly one mission. */
export type Actor = Visitor | Member | System;

export const visitor = (missionId: Mission, requestId?: string): Visitor => ({ kind: "visitor", missionId, requestId });
export const system = (missionId: Mission, job: string): System => ({ kind: "system", missionId, job });

export const actorRole = (actor: Actor) =>
  actor.kind === "member" ? actor.role : actor.kind === "system" ? `system:${actor.job}` : "visitor";
export const actorId = (actor: Actor) => (actor.kind === "member" ? actor.membershipId : null);

export const isMember = <R extends Role>(actor: Actor, ...allowed: readonly R[]): actor is Member<R> =>
  actor.kind === "member" && (allowed as readonly Role[]).includes(actor.role);
