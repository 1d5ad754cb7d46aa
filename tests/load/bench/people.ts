// The demonstration's Mire, and a coach who came in by its door.
import { enterDemonstration } from "../../../lib/people/commands/demonstration";
import { id } from "../../../lib/kernel/id";
import { nextAuthIdentity } from "../../../lib/platform/adapters/real/next-auth";
import { visitor } from "../../../lib/platform/actor";
import { publicFacts } from "../../../lib/platform/db";
import { sessionCookie } from "../../../lib/platform/session";

export async function missionOfDemonstration(): Promise<string> {
  const [mission] = await publicFacts<{ id: string }>`select id from mission where answers_any`;
  if (!mission) throw new Error("the demonstration is empty");
  return mission.id;
}

/** The cookie of a coach. */
export async function signedInCoach(): Promise<{ readonly name: string; readonly value: string }> {
  const entered = await enterDemonstration.execute(visitor(id<"Mission">(await missionOfDemonstration())), { as: "coach" });
  if (entered.status !== "done") throw new Error("the demonstration's door did not open");
  return { name: sessionCookie, value: await nextAuthIdentity.wrap(entered.value.secret) };
}
