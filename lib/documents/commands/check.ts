import { ok } from "../../kernel/result";
import { isMember } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { Actor } from "../../platform/actor";
import { concernOf, themselfOrCoach, whoAccompanies } from "../../platform/reach";
import { holdPaper, recordCheck } from "../facts";
import { decideCheck, decideRemoval } from "../rules/paper";
import { checkInput, oneInput } from "../schema";

const load = async ({ db, actor, input }: { db: Db; actor: Actor; input: { person: string; document: string } }) => {
  const concern = await concernOf(db, actor, input.person);
  const paper = concern && (await holdPaper(db, concern.person, input.document));
  return paper && { ...concern, paper };
};

/** A paper is accepted, or refused with a reason that the person reads. */
export const checkDocument = command({
  name: "documents.check",
  input: checkInput,
  load,
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person, paper } }) => {
    const decided = decideCheck(paper);
    if (!decided.ok) return decided;
    const { answer, why, expiresOn } = input;
    const day = answer === "accepted" ? expiresOn : null;
    await recordCheck(db, person, paper.id, {
      answer,
      why: answer === "refused" ? why : undefined,
      expiresOn: day,
      by: actor.membershipId,
      at: now,
    });
    return ok({
      value: { person, document: paper.id },
      events: [{ type: `documents.${answer}`, subject: person, data: { document: paper.id } }],
    });
  },
});

/** Into the trash: nobody sees it any more; its bytes go after thirty days. */
export const removeDocument = command({
  name: "documents.remove",
  input: oneInput,
  load,
  policy: themselfOrCoach,
  run: async ({ db, actor, now, subject: { person, paper } }) => {
    const decided = decideRemoval(paper, isMember(actor, "seeker") ? "person" : "coach");
    if (!decided.ok) return decided;
    await db.sql`update document set removed_at = ${now}::timestamptz where id = ${paper.id}::uuid`;
    return ok({
      value: { person },
      events: [{ type: "documents.removed", subject: person, data: { document: paper.id } }],
    });
  },
});
