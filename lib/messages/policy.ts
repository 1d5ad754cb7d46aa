import type { Actor } from "../platform/actor";
import { isDemonstration } from "../platform/env";
import { policy } from "../platform/policy";

/** What would have left is shown where nothing really leaves; in production there is nothing to show and nobody may look. */
export const whoTriesMessages = policy(
  "anyone, and only where the portal is a demonstration",
  (actor: Actor): actor is Actor => actor.missionId !== "" && isDemonstration(),
);
