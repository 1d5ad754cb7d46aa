import { ok } from "../../kernel/result";
import { command } from "../../platform/command";
import { whoTriesThePortal } from "../policy";
import { demonstrationInput } from "../schema";
import { openSession, type Entering } from "./open-session";

/** The demonstration's doors: the first invented person of a role, without code or password. */
export const enterDemonstration = command({
  name: "people.enter_demonstration",
  input: demonstrationInput,
  repeats: "never",
  load: async ({ db, input }): Promise<Entering | null> => {
    const [row] = await db.sql<Entering>`
      select id as "membershipId", person_id as "personId", role from membership where role = ${input.as} and status = 'active' order by created_at, id limit 1`;
    return row ?? null;
  },
  policy: whoTriesThePortal,
  run: async ({ db, actor, input, subject }) => ok(await openSession(db, actor, subject, "demonstration", input)),
});
