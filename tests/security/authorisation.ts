// The one reviewed table of who may do what. A command or a view without a row here fails the test; a cell that is not listed is denied.
import { system, visitor, type Member, type Role } from "../../lib/platform/actor";
import { asActor } from "../../lib/platform/db";
import { linkToken } from "../../lib/platform/link";
import { bookSession } from "../../lib/sessions/commands/book";
import { renewFeed } from "../../lib/tracks/commands/meetings/hours";
import { markMeeting } from "../../lib/tracks/commands/meetings/mark";
import { planMeeting } from "../../lib/tracks/commands/meetings/plan";
import { asSuperuser } from "../database";
import { newOut } from "../agreement-world";
import { newPaper, newPlan, newTrack } from "../track-world";
import { byPhone, newSession, newWorld, phone, someone, type World } from "../world";
import * as agreements from "./authorisation/agreements";
import * as assessment from "./authorisation/assessment";
import * as caseload from "./authorisation/caseload";
import * as criteria from "./authorisation/criteria";
import * as cv from "./authorisation/cv";
import * as documents from "./authorisation/documents";
import * as group from "./authorisation/group";
import * as house from "./authorisation/house";
import * as meetings from "./authorisation/meetings";
import * as notes from "./authorisation/notes";
import * as plan from "./authorisation/plan";
import * as privacy from "./authorisation/privacy";
import * as tracks from "./authorisation/tracks";
import { askers, stations, type Asker, type Rows, type Scene, type Station } from "./authorisation/rows";

export { askers, stations, type Asker, type Scene, type Station };
export { liveIn, planted, type Planted } from "./authorisation/content";

const parts = [house, tracks, agreements, assessment, caseload, criteria, cv, documents, group, meetings, notes, plan, privacy];
export const changes: Rows = Object.assign({}, ...parts.map((part) => part.changes)) as Rows;
export const views: Rows = Object.assign({}, ...parts.map((part) => part.views)) as Rows;

/** A Mire in full, its neighbour, and one booking that everything turns around. */
export async function setTheScene(): Promise<Scene> {
  const [world, other] = [await newWorld(), await newWorld()];
  const session = await newSession(world, 20);
  await bookSession.execute(world.visitor, byPhone(session, "Ana", phone(900)), { now: new Date("2031-03-02T08:00:00Z") });
  const [at] = (
    await asSuperuser((client) =>
      client.query<{ id: string; person: string; contact: string }>(
        `select b.id, b.person_id as person, c.id as contact from booking b join contact_point c on c.person_id = b.person_id where b.session_id = $1`,
        [session],
      ),
    )
  ).rows;
  const as = (role: Role, name: string) => someone(world.mission, role, name);
  const neighbour = await someone(world.mission, "seeker", "Voisine", phone(901));
  const callback = await asActor(system(world.mission, "test"), "write", ({ tables }) =>
    tables.callbackRequest.create({ data: { firstName: "R", phone: phone(902), locale: "fr" } }),
  );
  const actors = {
    visitor: world.visitor,
    themself: await seekerOf(world.mission, at!.person, "Ana"),
    neighbour,
    coach: world.coach,
    secondCoach: await as("coach", "Samuel"),
    coordinator: await as("coordinator", "Hélène"),
    employer: await as("employer", "Bruno"),
    partner: await as("partner", "Nour"),
    admin: await as("admin", "Tom"),
    system: system(world.mission, "test"),
    otherVisitor: visitor(other.mission),
    otherCoach: other.coach,
  };
  const track = await newTrack(world.coach, at!.person);
  const out = await newOut(world.coach, at!.person);
  return {
    ...world,
    ...(await cv.cvScene(world.coach, at!.person)),
    actors,
    ...(await someMeetings(world, at!.person)),
    session,
    booking: at!.id,
    contact: at!.contact,
    callback: callback.id,
    person: at!.person,
    track,
    paper: await newPaper(world.coach, at!.person),
    agreement: { id: out.agreement, ...out.ids, link: await out.link("person") },
    ...(await newPlan(world.coach, at!.person)),
    newcomer: (await someone(world.mission, "seeker", "Nouvelle", phone(903))).personId,
    today: new Date("2031-03-12T08:30:00Z"),
  };
}

/** One meeting to come and one that was missed, and the address of a calendar. */
async function someMeetings(world: World, person: string) {
  const plan = async (day: string) => {
    const wish = { person, purpose: "follow_up", day, from: "09:00", to: "10:00", where: "phone" };
    const planned = await planMeeting.execute(world.coach, wish, { now: new Date("2031-03-02T08:00:00Z") });
    if (planned.status !== "done") throw new Error(JSON.stringify(planned));
    return planned.value;
  };
  const [coming, missed] = [await plan("2031-06-16"), await plan("2031-03-10")];
  await markMeeting.execute(
    world.coach,
    { attendee: missed.attendee, mark: "absent" },
    { now: new Date("2031-03-10T09:00:00Z") },
  );
  // Of a colleague: the coach's own address is renewed by a row of this table.
  const colleague = await someone(world.mission, "coach", "Agnès");
  await renewFeed.execute(colleague, {});
  const feed = linkToken("feed", colleague.membershipId, 1);
  return { meeting: coming.appointment, attendee: coming.attendee, absence: missed.attendee, feed };
}

/** The person of a booking, signed in. */
const seekerOf = (mission: Scene["mission"], person: string, firstName: string) =>
  asActor(system(mission, "test"), "write", async ({ tables }): Promise<Member<"seeker">> => {
    const { id: membership } = await tables.membership.create({ data: { personId: person, role: "seeker" } });
    const ids = { personId: person as never, membershipId: membership as never, sessionId: membership as never };
    return { kind: "member", missionId: mission, role: "seeker", firstName, proved: "recently", ...ids };
  });
