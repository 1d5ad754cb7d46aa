// A small world for tests: a Mire with a place, people in each role, and a session; made behind the walls, used through them.
import { id } from "../lib/kernel/id";
import { firstNameKey } from "../lib/people/model";
import { system, visitor, type Member, type Mission, type Role } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { planSession } from "../lib/sessions/commands/plan";
import { asOwner, asSuperuser } from "./database";

export type World = {
  readonly mission: Mission;
  readonly site: string;
  readonly coach: Member<"coach">;
  readonly visitor: ReturnType<typeof visitor>;
};

let worlds = 0;

export async function newWorld(): Promise<World> {
  const code = `mire-${++worlds}-${crypto.randomUUID().slice(0, 8)}`;
  const rows = await asOwner((client) =>
    client.query<{ id: string }>(
      `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory)
       values (uuidv7(), $1, 'Mire d’essai', 'Essai', array[$1 || '.localhost'], false, '+3265000000', 'a@essai.example', 'Essai') returning id`,
      [code],
    ),
  );
  const mission = id<"Mission">(rows.rows[0]!.id);
  const site = await asActor(system(mission, "test"), "write", ({ tables }) =>
    tables.site.create({
      data: {
        name: "Maison",
        street: "rue 1",
        postalCode: "7999",
        locality: "Essai",
        transport: "Bus 1",
        stepFree: true,
        rooms: ["Salle 1"],
      },
    }),
  );
  return { mission, site: site.id, coach: await someone(mission, "coach", "Claire"), visitor: visitor(mission) };
}

export const someone = <R extends Role>(mission: Mission, role: R, firstName: string, phone?: string): Promise<Member<R>> =>
  asActor(system(mission, "test"), "write", async ({ tables }) => {
    const person = await tables.person.create({
      data: { firstName, firstNameKey: firstNameKey(firstName), channel: phone ? "sms" : "none" },
    });
    if (phone)
      await tables.contactPoint.create({
        data: { personId: person.id, kind: "phone", value: phone, firstNameKey: person.firstNameKey, verifiedAt: new Date() },
      });
    const membership = await tables.membership.create({ data: { personId: person.id, role } });
    return {
      kind: "member",
      missionId: mission,
      role,
      firstName,
      personId: id(person.id),
      membershipId: id(membership.id),
      sessionId: id(membership.id),
      proved: "recently",
    };
  });

/** An information session on a far day at 9:30 in Brussels. */
export async function newSession(
  world: World,
  capacity: number,
  day = "2031-03-12",
  now = new Date("2031-03-01T08:00:00Z"),
): Promise<string> {
  const planned = await planSession.execute(
    world.coach,
    { site: world.site, room: "Salle 1", day, from: "09:30", to: "11:00", capacity },
    { now },
  );
  if (planned.status !== "done") throw new Error(JSON.stringify(planned));
  return planned.value.session;
}

export const byPhone = (session: string, firstName: string, phone: string) => ({ session, firstName, contact: "phone", phone });

/** Belgian mobile numbers, one per index. */
export const phone = (index: number) => `+32470${String(index).padStart(6, "0")}`;

/** Everything about a session's seats, read past the walls. */
export const seatsOf = (session: string) =>
  asSuperuser(async (client) => {
    const bookings = await client.query<{ id: string; status: string; seat: string; firstName: string }>(
      `select b.id, b.status, b.seat, p.first_name as "firstName" from booking b join person p on p.id = b.person_id where b.session_id = $1 order by b.queue_no nulls first, b.id`,
      [session],
    );
    const [{ taken, capacity }] = (
      await client.query<{ taken: number; capacity: number }>(`select taken, capacity from info_session where id = $1`, [session])
    ).rows as [{ taken: number; capacity: number }];
    const statusOf = (firstName: string) =>
      bookings.rows
        .filter((row) => row.firstName === firstName)
        .map((row) => row.status)
        .join(",");
    return {
      taken,
      capacity,
      bookings: bookings.rows,
      statusOf,
      counted: bookings.rows.filter(({ seat }) => seat === "counted").length,
    };
  });
