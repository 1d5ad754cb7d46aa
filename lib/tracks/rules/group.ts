import { ok, refuse } from "../../kernel/result";
import type { GroupState, Recipient, SkipReason } from "../model/group";

/** Whether somebody gets it, and how they are told; the first reason not to is the one that is said. */
export function fateOf(person: {
  readonly yours: boolean;
  readonly way: "sms" | "email" | Exclude<SkipReason, "not_yours">;
}): Recipient["fate"] {
  return person.yours ? person.way : "not_yours";
}

export const isReached = (fate: Recipient["fate"]): fate is "sms" | "email" => fate === "sms" || fate === "email";

/** May its text still be changed? */
export const decideRewriting = (state: GroupState) => (state === "draft" || state === "undone" ? ok(null) : refuse("group_left"));

/** May it leave? */
export function decideConfirming(group: { readonly state: GroupState; readonly text: string; readonly reached: number }) {
  if (group.state !== "draft") return refuse(group.state === "undone" ? "group_undone" : "group_left");
  if (group.text === "") return refuse("group_empty");
  return group.reached === 0 ? refuse("group_nobody_left") : ok(null);
}

/** May it be taken back? As long as it has not left, even a moment after its ten seconds. */
export function decideUndo(state: GroupState) {
  if (state === "leaving") return ok(null);
  return refuse(state === "sent" ? "group_gone" : "group_not_leaving");
}
