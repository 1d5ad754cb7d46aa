// Who wants an hour of whom: coaches, the people that the first of them accompanies, a coordinator; written past the portal, as fast as may be.
import { id } from "../../lib/kernel/id";
import type { Member } from "../../lib/platform/actor";
import type { Throwaway } from "./throwaway";

type Row = { readonly membership: string; readonly person: string };

export async function staff(world: Throwaway, mission: string, count: number) {
  const [house] = await world.rows<{ id: string }>("select id from site");
  await world.rows("update site set rooms = '{A,B}'", [], mission);
  const make = (role: string, many: number) =>
    world.rows<Row>(
      `with p as (insert into person (first_name, first_name_key) select $1 || n, $1 || n from generate_series(1, $2::int) n returning id)
       insert into membership (person_id, role) select id, $1 from p returning id as membership, person_id as person`,
      [role, many],
      mission,
    );
  const member = <R extends "coach" | "coordinator">(role: R, { membership, person }: Row): Member<R> => ({
    kind: "member",
    missionId: id(mission),
    role,
    firstName: role,
    personId: id(person),
    membershipId: id(membership),
    sessionId: id(membership),
  });
  const coaches = (await make("coach", count)).map((row) => member("coach", row));
  const people = (await make("seeker", count)).map(({ person }) => person);
  const [coordinator] = (await make("coordinator", 1)).map((row) => member("coordinator", row));
  await world.rows(
    "insert into assignment (person_id, membership_id, kind) select p, $2, 'coach' from unnest($1::uuid[]) p",
    [people, coaches[0]!.membershipId],
    mission,
  );
  return { coaches, people, coordinator: coordinator!, site: house!.id };
}
