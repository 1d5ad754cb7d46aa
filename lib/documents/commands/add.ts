import { ok } from "../../kernel/result";
import { isMember, type Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import { concernOf, themselfOrCoach } from "../../platform/reach";
import { storeDocument } from "../facts";
import type { UploadedAs } from "../model";
import { addInput } from "../schema";

export const uploadedAs = (actor: Actor): UploadedAs => (isMember(actor, "seeker") ? "person" : "coach");

/** A paper is brought: by the person, from their phone; or by who accompanies them. What a coach brings, they have seen. */
export const addDocument = command({
  name: "documents.add",
  input: addInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const { kind, name, file, expiresOn } = input;
    const by = { uploadedBy: actor.membershipId, uploadedAs: uploadedAs(actor), at: now };
    const stored = await storeDocument(db, { person, kind, name, file, expiresOn, checkState: "awaited", ...by });
    if (!stored.ok) return stored;
    return ok({
      value: { person, document: stored.value },
      events: [{ type: "documents.added", subject: person, data: { document: stored.value, as: by.uploadedAs } }],
    });
  },
});
