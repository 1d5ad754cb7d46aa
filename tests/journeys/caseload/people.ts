// A coach with people of their own, for a journey: made through the portal's own commands.
import { openTrack } from "../../../lib/tracks/commands/open";
import type { Member } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { newMember } from "../members";
import { newPhone, newSession, takenBy } from "../stage";

/** Somebody who came to a session and whom this coach accompanies, since so many days. */
export async function accompaniedBy(
  coach: Member<"coach">,
  firstName: string,
  days = 1,
): Promise<{ person: string; phone: string; seeker: Member<"seeker"> }> {
  const phone = newPhone();
  await takenBy(await newSession(6, 15), firstName, phone);
  const { member } = await newMember("seeker", { phone });
  const now = new Date(Date.now() - days * 86_400_000);
  const opened = await openTrack.execute(coach, { person: member.personId, coach: coach.membershipId }, { now });
  if (opened.status !== "done") throw new Error(JSON.stringify(opened));
  return { person: member.personId, phone, seeker: member };
}

/** A family name for this journey alone, so that its search finds nobody else's people. */
export const named = (coach: Member, person: string, familyName: string) =>
  asActor(coach, "write", (db) => db.sql`update person set family_name = ${familyName} where id = ${person}::uuid`);
