import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, themselfOrCoach } from "../../platform/reach";
import { openedFile, personOfDocument } from "../facts";
import { isSensitive, type MediaType } from "../model";
import { decideOpening } from "../rules/paper";
import { documentInput } from "../schema";

/** What the journal calls the opening of a sensitive paper: they are counted by it. */
const sensitiveLook = "documents.file:sensitive";

export type FileView =
  | {
      readonly status: "file";
      readonly person: string;
      readonly name: string;
      readonly mediaType: MediaType;
      readonly bytes: Buffer;
      readonly isSensitive: boolean;
    }
  | { readonly status: "refused"; readonly person: string; readonly refusal: "proof_first" | "too_many_opened" };

/** One paper, to take away: asked each time, and each time in the journal that the person reads. */
export const documentFile = queryAbout({
  name: "documents.file",
  input: documentInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfDocument(db, input.document);
    return person === null ? null : concernOf(db, actor, person);
  },
  policy: themselfOrCoach,
  fetch: async ({ db, actor, input, subject: { person, relation } }): Promise<FileView | null> => {
    const file = await openedFile(db, person, input.document);
    if (!file) return null;
    const { kind, name, mediaType, bytes } = file;
    const by = relation === "self" ? "person" : "staff";
    const opened = by === "staff" && isSensitive(kind) ? await sensitiveThisHour(db, actor) : 0;
    const decided = decideOpening({ kind, by, hasProved: actor.proved === "recently", opened });
    if (!decided.ok) return { status: "refused", person, refusal: decided.refusal };
    return { status: "file", person, name, mediaType, bytes, isSensitive: isSensitive(kind) };
  },
  opens: (view) => (view.status === "file" ? [view.person] : []),
  openedAs: (view) => (view.status === "file" && view.isSensitive ? sensitiveLook : "documents.file"),
});

/** Two at the same instant are counted one after the other, as uploads are. */
async function sensitiveThisHour(db: Db, actor: Actor & { readonly membershipId: string }): Promise<number> {
  await db.sql`select pg_advisory_xact_lock(hashtextextended(${actor.membershipId}, 9))`;
  const [row] = await db.sql<{ count: number }>`
    select count(*)::int as count from event where actor_id = ${actor.membershipId}::uuid and type = 'people.viewed' and command = ${sensitiveLook} and at > now() - interval '1 hour'`;
  return row?.count ?? 0;
}
