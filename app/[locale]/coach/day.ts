import { cache } from "react";
import { currentActor } from "../../../lib/platform/current-actor";
import { read } from "../../../lib/platform/read";
import { myDay } from "../../../lib/tracks/queries/day";
import type { Waiting, WaitingLine } from "../../../lib/tracks/rules/day";

/** Read once, for the page and for what stands around it. */
export const theDay = cache(() => read(myDay, {}));

/** The actor's membership: of whom they cover for, the coach is named. */
export const me = async () => {
  const actor = await currentActor();
  return actor.kind === "member" ? actor.membershipId : "";
};

/** Everything that ends, soonest first. */
export const deadlinesFirst = ({ clock, deadline }: Waiting): readonly WaitingLine[] =>
  [...clock, ...deadline].toSorted((a, b) => (a.deadline?.daysLeft ?? 0) - (b.deadline?.daysLeft ?? 0));
