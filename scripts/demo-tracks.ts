// The accompaniment in the demonstration: people of the first sessions, on tracks of different ages, through the portal's own commands.
import { id } from "../lib/kernel/id";
import { system, type Member, type Mission } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { openTrack } from "../lib/tracks/commands/open";
import { fillAgreements } from "./demo-agreements";
import { fillCv } from "./demo-cv";
import { demoPeople } from "./demo-data";
import { fillPapers } from "./demo-papers";
import { fillLives } from "./demo-life";
import { fillMeetings } from "./demo-meetings";
import { fillPlans } from "./demo-plan";
import type { DemoTrack, Filler } from "./demo-track";
import { fillVoice } from "./demo-voice";

/** What each part of the portal adds to these people, in the order of the work; their lives come last, since a closed file takes nothing more. */
const fillers: readonly Filler[] = [fillPapers, fillAgreements, fillMeetings, fillPlans, fillVoice, fillCv, fillLives];

/** Days since each track began; the first of them is the demonstration's job seeker. */
const since = [47, 80, 12, 150, 101, 176, 60, 33, 240, 20] as const;
const day = 86_400_000;

export async function fillTracks(missionId: Mission, coaches: readonly Member<"coach">[], now: Date) {
  const tracks: DemoTrack[] = [];
  for (const [index, days] of since.entries()) {
    const coach = coaches[index < 8 ? 0 : 1] ?? coaches[0];
    const firstName = demoPeople[index]?.[0];
    if (!coach || !firstName) continue;
    tracks.push(await begin(missionId, firstName, coach, new Date(now.getTime() - days * day), 1 + (index % 3)));
  }
  for (const fill of fillers) await fill(tracks, now);
}

async function begin(
  missionId: Mission,
  firstName: string,
  coach: Member<"coach">,
  openedAt: Date,
  weight: number,
): Promise<DemoTrack> {
  const seeker = await seekerNamed(missionId, firstName);
  const opened = await openTrack.execute(
    coach,
    { person: seeker.personId, coach: coach.membershipId, weight },
    { now: openedAt },
  );
  if (opened.status !== "done") throw new Error(`a demonstration track was refused: ${JSON.stringify(opened)}`);
  return { firstName, person: seeker.personId, track: opened.value.track, coach, seeker, openedAt };
}

/** The first who booked under this name, with the role that signing in would give them. */
const seekerNamed = (missionId: Mission, firstName: string) =>
  asActor(system(missionId, "demonstration"), "write", async ({ tables }): Promise<Member<"seeker">> => {
    const person = await tables.person.findFirstOrThrow({
      where: { firstName, familyName: null },
      orderBy: { createdAt: "asc" },
    });
    const known = await tables.membership.findFirst({ where: { personId: person.id, role: "seeker" } });
    const membership = known ?? (await tables.membership.create({ data: { personId: person.id, role: "seeker" } }));
    return {
      kind: "member",
      missionId,
      role: "seeker",
      firstName,
      personId: id(person.id),
      membershipId: id(membership.id),
      sessionId: id(membership.id),
      proved: "recently",
    };
  });
