import { ok } from "../../kernel/result";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { whoTriesThePortal } from "../policy";
import { demonstrationInput } from "../schema";
import { membershipFor } from "./candidates";
import { openSession, type Entering } from "./open-session";

/** The demonstration's doors: the first invented person of a role, without code or password. */
export const enterDemonstration = command({
  name: "people.enter_demonstration",
  input: demonstrationInput,
  repeats: "never",
  load: ({ db, input }) => (input.as === "seeker" ? firstSeeker(db) : firstMember(db, input.as)),
  policy: whoTriesThePortal,
  run: async ({ db, actor, input, subject }) => {
    const membershipId = subject.membershipId ?? (await membershipFor(db, subject.personId, "seeker"));
    return ok(await openSession(db, actor, { ...subject, membershipId }, "demonstration", input));
  },
});

type Invented = Omit<Entering, "membershipId"> & { readonly membershipId: string | null };

async function firstMember(db: Db, role: string): Promise<Invented | null> {
  const [row] = await db.sql<Invented>`
    select id as "membershipId", person_id as "personId", role from membership where role = ${role} and status = 'active' order by created_at, id limit 1`;
  return row ?? null;
}

/** People who booked have no account yet: the first of them enters as anybody would for the first time. */
async function firstSeeker(db: Db): Promise<Invented | null> {
  const [row] = await db.sql<{ personId: string }>`
    select p.id as "personId" from person p
    where not exists (select 1 from membership m where m.person_id = p.id and m.mission_id = p.mission_id and (m.role <> 'seeker' or m.status <> 'active'))
    order by p.created_at, p.id limit 1`;
  return row ? { ...row, role: "seeker", membershipId: null } : null;
}
