// The one reviewed table of who may do what. A command or a view without a row here fails the test; a cell that is not listed is denied.
import { linkToken } from "../../lib/platform/link";
import { system, visitor, type Actor, type Member, type Role } from "../../lib/platform/actor";
import { asActor } from "../../lib/platform/db";
import { bookSession } from "../../lib/sessions/commands/book";
import { asSuperuser } from "../database";
import { byPhone, newSession, newWorld, phone, someone, type World } from "../world";

/** Everybody who may ask: `themself` is the booking's person, `neighbour` another job seeker; the last two belong to another Mire. */
export const askers = [
  "visitor",
  "themself",
  "neighbour",
  "coach",
  "coordinator",
  "employer",
  "partner",
  "admin",
  "system",
  "otherVisitor",
  "otherCoach",
] as const;
export type Asker = (typeof askers)[number];

const everybody = askers;
const everybodyHere = askers.filter((asker) => !asker.startsWith("other"));
const hosts = ["coach", "coordinator"] as const;
const team = ["coordinator", "admin"] as const;
const signedIn = ["themself", "neighbour", "coach", "coordinator", "employer", "partner", "admin", "otherCoach"] as const;

export type Scene = World & {
  readonly actors: Readonly<Record<Asker, Actor>>;
  readonly session: string;
  readonly booking: string;
  readonly contact: string;
  readonly callback: string;
  readonly today: Date;
};

type Row = { readonly who: readonly Asker[]; readonly input: (scene: Scene) => unknown };
const row = (who: readonly Asker[], input: (scene: Scene) => unknown = () => ({})): Row => ({ who, input });

const byLink = (scene: Scene) => linkToken("booking", scene.booking, 1);
const plan = (scene: Scene) => ({
  site: scene.site,
  room: "Salle 1",
  day: "2031-05-12",
  from: "09:30",
  to: "11:00",
  capacity: 9,
});
const walkIn = (scene: Scene) => ({ session: scene.session, firstName: "Entrée", contact: "none" });
const memberOf = (scene: Scene, asker: Asker) => (scene.actors[asker] as Member).membershipId;
const browser = "b".repeat(43);

export const changes: Readonly<Record<string, Row>> = {
  "sessions.book": row(everybodyHere, (scene) => byPhone(scene.session, "Neuve", phone(500))),
  "sessions.book_at_kiosk": row(everybodyHere, (scene) => ({ session: scene.session, firstName: "Borne", phone: "" })),
  "sessions.join_queue_at_kiosk": row(everybodyHere, (scene) => ({ session: scene.session, firstName: "Borne", phone: "" })),
  "sessions.join_queue": row(everybodyHere, (scene) => byPhone(scene.session, "File", phone(501))),
  "sessions.open_by_code": row(everybody, () => ({ paper: "ABCDEFGH" })),
  // By id, without the link: only the person themself and the hosts.
  "sessions.confirm": row(["themself", ...hosts], (scene) => ({ booking: scene.booking })),
  "sessions.accept_offer": row(["themself", ...hosts], (scene) => ({ booking: scene.booking })),
  "sessions.move": row(["themself", ...hosts], (scene) => ({ booking: scene.booking, session: scene.session })),
  "sessions.cancel_booking": row(["themself", ...hosts], (scene) => ({ booking: scene.booking })),
  "sessions.book_for": row(hosts, walkIn),
  "sessions.plan": row(hosts, plan),
  "sessions.change": row(hosts, (scene) => ({ ...plan(scene), session: scene.session, version: 1 })),
  "sessions.mark": row(hosts, (scene) => ({
    id: crypto.randomUUID(),
    booking: scene.booking,
    mark: "present",
    at: scene.today.toISOString(),
  })),
  "sessions.walk_in": row(hosts, walkIn),
  "sessions.record_call": row(hosts, (scene) => ({ booking: scene.booking, why: "absent", outcome: "reached" })),
  "sessions.close": row(hosts, (scene) => ({ session: scene.session })),
  "sessions.cancel": row(hosts, (scene) => ({ session: scene.session, reason: "Essai" })),
  "sessions.lapse_offers": row(["system"]),
  "sessions.remind_tomorrow": row(["system"]),
  "eligibility.send_result": row(everybody, () => ({ phone: phone(505) })),
  "people.ask_callback": row(everybody, () => ({ firstName: "Rappel", phone: phone(502) })),
  "people.record_callback": row(hosts, (scene) => ({ callback: scene.callback })),
  "people.ask_code": row(everybody, () => ({ contact: phone(503), browser })),
  "people.ask_code_again": row(everybody, () => ({ browser })),
  "people.enter_with_code": row(everybody, () => ({ code: "000000", browser })),
  "people.enter_with_name": row(everybody, () => ({ firstName: "Ana", browser })),
  "people.check_password": row(everybody, () => ({ email: "x@essai.example", password: "faux mot de passe" })),
  "people.enter_with_factor": row(everybody, () => ({ code: "000000", passed: null })),
  "people.enter_demonstration": row(everybody, () => ({ as: "coach" })),
  "people.choose_password": row([], () => ({
    invitation: linkToken("invitation", crypto.randomUUID(), 1),
    password: "une phrase assez longue",
    again: "une phrase assez longue",
  })),
  "people.accept_invitation": row([], () => ({
    invitation: linkToken("invitation", crypto.randomUUID(), 1),
    code: "000000",
    prepared: null,
  })),
  "people.enter_from_outside": row(everybody, () => ({ issuer: "https://identite.example", subject: "inconnu" })),
  "people.link_outside": row(signedIn, () => ({ issuer: "https://identite.example", subject: crypto.randomUUID() })),
  "people.unlink_outside": row(signedIn),
  "people.sign_out": row(signedIn),
  "people.end_session": row([], () => ({ session: crypto.randomUUID() })),
  "people.end_all_sessions": row(signedIn),
  "people.change_preferences": row(signedIn, () => ({ channel: "none", locale: "fr" })),
  "people.correct_name": row(signedIn, () => ({ firstName: "Corrigée" })),
  "people.ask_contact_code": row(signedIn, () => ({ contact: phone(504) })),
  "people.confirm_contact": row(signedIn, () => ({ code: "000000" })),
  "people.remove_contact": row(["themself"], (scene) => ({ contact: scene.contact })),
  "people.undo_contact_change": row([], () => ({ undo: linkToken("contact", crypto.randomUUID(), 1) })),
  "people.prove": row(signedIn, () => ({ code: "000000" })),
  "people.ask_proof": row(["themself", "neighbour", "employer"]),
  "people.confirm_presence": row(signedIn),
  "people.invite": row(["coordinator"], () => ({
    email: `${crypto.randomUUID()}@essai.example`,
    firstName: "Invitée",
    familyName: "Test",
    role: "coordinator",
  })),
  "people.confirm_invitation": row([], () => ({ invitation: crypto.randomUUID() })),
  "people.found_coordinator": row(["system"], () => ({
    email: `${crypto.randomUUID()}@essai.example`,
    firstName: "Fondatrice",
    familyName: "Test",
  })),
  "people.withdraw_invitation": row([], () => ({ invitation: crypto.randomUUID() })),
  "people.change_standing": row(team, (scene) => ({ membership: memberOf(scene, "partner"), to: "suspended" })),
  "people.end_sessions_of": row(team, (scene) => ({ membership: memberOf(scene, "partner") })),
};

export const views: Readonly<Record<string, Row>> = {
  "eligibility.ruleSets": row(everybody),
  "missions.current": row(everybody),
  "messages.shown": row(everybody),
  "messages.health": row(["admin"]),
  "people.code_step": row([], () => ({ browser })),
  "people.invitation": row([], () => ({ invitation: linkToken("invitation", crypto.randomUUID(), 1) })),
  "people.contact_change": row([], () => ({ undo: linkToken("contact", crypto.randomUUID(), 1) })),
  "people.my_outside_account": row(signedIn),
  "people.my_records": row(signedIn),
  "people.my_sessions": row(signedIn),
  "people.my_settings": row(signedIn),
  "people.who_opened_my_file": row(signedIn),
  "people.team": row(team),
  "sessions.open": row(everybody),
  "sessions.one": row(everybodyHere, (scene) => ({ id: scene.session })),
  "sessions.one_now": row(everybodyHere, (scene) => ({ id: scene.session })),
  "sessions.booking_by_link": row(everybodyHere, (scene) => ({ token: byLink(scene) })),
  "sessions.mine": row(["themself", "neighbour"]),
  "sessions.my_records": row(["themself", "neighbour"]),
  "sessions.calendar": row([...hosts, "otherCoach"], () => ({ from: "2031-03-01", days: 28 })),
  "sessions.places": row([...hosts, "otherCoach"]),
  "sessions.arrivals": row([...hosts, "otherCoach"]),
  "sessions.to_do": row([...hosts, "otherCoach"]),
  "sessions.day_sheets": row([...hosts, "otherCoach"], () => ({ day: "2031-05-12" })),
  "sessions.sheet": row(hosts, (scene) => ({ id: scene.session })),
  "sessions.slip": row(hosts, (scene) => ({ booking: scene.booking })),
  "sessions.arrival": row(hosts, (scene) => ({ booking: scene.booking })),
};

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
    themself: { ...(await as("seeker", "Ana")), personId: at!.person as never },
    neighbour,
    coach: world.coach,
    coordinator: await as("coordinator", "Hélène"),
    employer: await as("employer", "Bruno"),
    partner: await as("partner", "Nour"),
    admin: await as("admin", "Tom"),
    system: system(world.mission, "test"),
    otherVisitor: visitor(other.mission),
    otherCoach: other.coach,
  };
  return {
    ...world,
    actors,
    session,
    booking: at!.id,
    contact: at!.contact,
    callback: callback.id,
    today: new Date("2031-03-12T08:30:00Z"),
  };
}
