import type { Actor } from "../platform/actor";
import { isDemonstration } from "../platform/env";
import { member, policy } from "../platform/policy";

/** Own account, own sessions: every role. */
export const themself = member(
  "anybody signed in, for themself",
  "seeker",
  "coach",
  "coordinator",
  "employer",
  "partner",
  "admin",
);

/** Users and roles of the Mire. */
export const whoRunsTheTeam = member("a coordinator or the technical administrator of the Mire", "coordinator", "admin");

/** The doors for trying things out: in production no such door opens, whatever page shows it. */
export const whoTriesThePortal = policy(
  "anyone, and only where the portal is a demonstration",
  (actor: Actor): actor is Actor => actor.missionId !== "" && isDemonstration(),
);
