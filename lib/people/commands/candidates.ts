import type { Db } from "../../platform/db";
import type { Contact } from "../model";
import { roleByCode, type Held } from "../rules/roles";

type Row = {
  readonly personId: string;
  readonly firstNameKey: string;
  readonly use: "own" | "shared";
  readonly held: readonly Held[];
};
export type Candidate = Omit<Row, "held"> & { readonly role: "seeker" | "employer" };

/** Who may enter with a code sent to this contact point: families share phones, so there may be several. */
export async function candidatesAt(db: Db, contact: Contact): Promise<readonly Candidate[]> {
  const rows = await db.sql<Row>`
    select c.person_id as "personId", c.first_name_key as "firstNameKey", c.use,
      coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'status', m.status)) filter (where m.id is not null), '[]') as held
    from contact_point c left join membership m on m.mission_id = c.mission_id and m.person_id = c.person_id
    where c.kind = ${contact.kind} and c.value = ${contact.value}
    group by c.id order by c.created_at, c.id`;
  return rows.flatMap(({ held, ...row }) => {
    const role = roleByCode(held);
    return role ? [{ ...row, role }] : [];
  });
}

/** The live membership of this person in this role; made when somebody who only booked enters for the first time. */
export async function membershipFor(db: Db, person: string, role: "seeker" | "employer"): Promise<string> {
  const [row] = await db.sql<{ id: string }>`
    with made as (
      insert into membership (person_id, role)
      select ${person}::uuid, 'seeker' where ${role} = 'seeker'
      on conflict (mission_id, person_id, role) where status <> 'left' do nothing returning id)
    select id from made union all select id from membership where person_id = ${person}::uuid and role = ${role} and status = 'active' limit 1`;
  if (!row) throw new Error("a role that was there a moment ago is gone");
  return row.id;
}
