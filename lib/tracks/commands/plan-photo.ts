import { storeDocument } from "../../documents/facts";
import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { themselfAlone } from "../../platform/reach";
import { photoInput } from "../schema/plan";
import { about, actionConcern, answer } from "./plan-actions";

/** A photo of what was done: a paper like the others, sealed, that the action points at. A new one takes the place of the last. */
export const addPhoto = command({
  name: "plan.add_photo",
  input: photoInput,
  load: ({ db, actor, input }) => actionConcern(db, actor, input.action),
  policy: themselfAlone,
  run: async ({ db, actor, input, subject: { person, action } }) => {
    if (action.trackStatus === "closed") return refuse("track_closed");
    if (action.status === "dropped") return refuse("action_over");
    if (action.owner === "coach") return refuse("action_of_coach");
    const { file, name } = input;
    const by = { uploadedBy: actor.membershipId, uploadedAs: "person" } as const;
    const stored = await storeDocument(db, { person, kind: "plan_photo", name, file, ...by });
    if (!stored.ok) return stored;
    await db.sql`update plan_action set photo_id = ${stored.value}::uuid, version = version + 1 where id = ${action.id}::uuid`;
    const data = { ...about(action), document: stored.value };
    return ok({ value: answer(action), events: [{ type: "plan.photo_added", subject: person, data }] });
  },
});
