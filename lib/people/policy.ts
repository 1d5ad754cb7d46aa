import type { Actor } from "../platform/actor";
import { isDemonstration } from "../platform/env";
import { justProved, member, policy } from "../platform/policy";

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

/** Own contacts, own factors, all one's data in a file. */
export const themselfForSure = justProved(themself);

/** Whoever did not make that change: holding the link is the right. */
export const whoGotTheUndoLink = policy(
  "whoever got the link that an old contact was sent",
  (actor: Actor): actor is Actor => actor.missionId !== "",
);

/** Those who enter by a code: when a proof is asked, one is sent. */
export const whoEntersByCode = member("a job seeker or an employer, for themself", "seeker", "employer");

/** Users and roles of the Mire. */
export const whoRunsTheTeam = member("a coordinator or the technical administrator of the Mire", "coordinator", "admin");

/** Who has access to the house: suspending, ending, closing sessions. */
export const whoRunsTheTeamForSure = justProved(whoRunsTheTeam);

/** The keys of the house are given by the coordination alone (security.md 6.2). */
export const whoGivesAccess = justProved(member("a coordinator of the Mire", "coordinator"));

/** The doors for trying things out: in production no such door opens, whatever page shows it. */
export const whoTriesThePortal = policy(
  "anyone, and only where the portal is a demonstration",
  (actor: Actor): actor is Actor => actor.missionId !== "" && isDemonstration(),
);
