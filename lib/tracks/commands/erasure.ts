import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { justProved, member } from "../../platform/policy";
import { concernOf, themselfAlone } from "../../platform/reach";
import { erasureState, type Erasure } from "../model/privacy";
import { decideConfirm, decideErasable, decidePropose, decideRefuse, type Held } from "../rules/privacy";
import { askErasureInput, erasureInput, proposeErasureInput, refuseErasureInput } from "../schema/privacy";
import { aboutPerson } from "../schema/life";

/** The coordination answers to people who ask about their data. */
const whoAnswers = justProved(member("a coordinator of the Mire", "coordinator"));

/** The person asks to be forgotten; asking twice is asking once. */
export const askErasure = command({
  name: "privacy.ask_erasure",
  input: askErasureInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: justProved(themselfAlone),
  run: async ({ db, input, subject: { person } }) => {
    await db.sql`
      insert into erasure (person_id, asked_as, reason) values (${person}::uuid, 'person', ${input.reason ?? ""})
      on conflict (mission_id, person_id) where done_at is null and refused_at is null do nothing`;
    return ok({ value: { person }, events: [{ type: "privacy.erasure_asked", subject: person, data: {} }] });
  },
});

/** They change their mind, as long as nobody has confirmed. */
export const withdrawErasure = command({
  name: "privacy.withdraw_erasure",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfAlone,
  run: async ({ db, subject: { person } }) => {
    const gone = await db.sql`
      update erasure set refused_at = now(), refused_why = '' where person_id = ${person}::uuid and done_at is null and refused_at is null and confirmed_by is null returning 1 as one`;
    if (gone.length === 0) return refuse("erasure_step_over");
    return ok({ value: { person }, events: [{ type: "privacy.erasure_withdrawn", subject: person, data: {} }] });
  },
});

/** Somebody asked by letter or at the desk. The same as asking, and proposing it, in one. */
export const proposeFor = command({
  name: "privacy.propose_for",
  input: proposeErasureInput,
  load: async ({ db, input }) => {
    const [row] = await db.sql<{
      person: string;
    }>`select id as person from person where id = ${input.person}::uuid and erased_at is null for update`;
    return row ? { ...row, held: await heldBy(db, row.person) } : null;
  },
  policy: whoAnswers,
  run: async ({ db, actor, input, subject: { person, held } }) => {
    const decided = decideErasable(held);
    if (!decided.ok) return decided;
    const [made] = await db.sql<{ id: string }>`
      insert into erasure (person_id, asked_as, reason, proposed_by, proposed_at) values (${person}::uuid, 'coordinator', ${input.reason ?? ""}, ${actor.membershipId}::uuid, now())
      on conflict (mission_id, person_id) where done_at is null and refused_at is null do nothing returning id`;
    if (!made) return refuse("erasure_asked_already");
    return ok({
      value: { erasure: made.id },
      events: [{ type: "privacy.erasure_proposed", subject: person, data: { erasure: made.id } }],
    });
  },
});

type Request = Erasure & { readonly id: string; readonly person: string; readonly proposer: string | null; readonly held: Held };

async function requestOf(db: Db, id: string): Promise<Request | null> {
  const [row] = await db.sql<Omit<Request, "held">>`
    select e.id, e.person_id as person, e.proposed_at as "proposedAt", e.confirmed_by as "confirmedBy", e.done_at as "doneAt", e.refused_at as "refusedAt", m.person_id as proposer
    from erasure e left join membership m on m.mission_id = e.mission_id and m.id = e.proposed_by where e.id = ${id}::uuid for update of e`;
  return row ? { ...row, held: await heldBy(db, row.person) } : null;
}

async function heldBy(db: Db, person: string): Promise<Held> {
  const [row] = await db.sql<Held>`
    select case when exists (select 1 from track t where t.person_id = ${person}::uuid and t.status <> 'closed') then 'open' else 'none' end as "openTrack",
      case when exists (select 1 from membership m where m.person_id = ${person}::uuid and m.role <> 'seeker' and m.status <> 'left') then 'staff' else 'none' end as staff`;
  return row ?? { openTrack: "none", staff: "none" };
}

/** A coordinator has read the request, and what the law lets; a second one confirms. */
export const proposeErasure = command({
  name: "privacy.propose_erasure",
  input: erasureInput,
  load: ({ db, input }) => requestOf(db, input.erasure),
  policy: whoAnswers,
  run: async ({ db, actor, subject }) => {
    const decided = decidePropose(erasureState(subject), subject.held);
    if (!decided.ok) return decided;
    await db.sql`update erasure set proposed_by = ${actor.membershipId}::uuid, proposed_at = now() where id = ${subject.id}::uuid`;
    return ok({
      value: { erasure: subject.id },
      events: [{ type: "privacy.erasure_proposed", subject: subject.person, data: { erasure: subject.id } }],
    });
  },
});

/** The second person: from here on the portal erases, within a minute (`eraseConfirmed`). */
export const confirmErasure = command({
  name: "privacy.confirm_erasure",
  input: erasureInput,
  load: ({ db, input }) => requestOf(db, input.erasure),
  policy: whoAnswers,
  run: async ({ db, actor, subject }) => {
    const decided = decideConfirm(erasureState(subject), subject.held, { proposer: subject.proposer, confirmer: actor.personId });
    if (!decided.ok) return decided;
    await db.sql`update erasure set confirmed_by = ${actor.membershipId}::uuid where id = ${subject.id}::uuid`;
    return ok({
      value: { erasure: subject.id },
      events: [{ type: "privacy.erasure_confirmed", subject: subject.person, data: { erasure: subject.id } }],
    });
  },
});

/** With a reason that the person reads. */
export const refuseErasure = command({
  name: "privacy.refuse_erasure",
  input: refuseErasureInput,
  load: ({ db, input }) => requestOf(db, input.erasure),
  policy: whoAnswers,
  run: async ({ db, input, subject }) => {
    const decided = decideRefuse(erasureState(subject));
    if (!decided.ok) return decided;
    await db.sql`update erasure set refused_at = now(), refused_why = ${input.why} where id = ${subject.id}::uuid`;
    return ok({
      value: { erasure: subject.id },
      events: [{ type: "privacy.erasure_refused", subject: subject.person, data: { erasure: subject.id } }],
    });
  },
});
