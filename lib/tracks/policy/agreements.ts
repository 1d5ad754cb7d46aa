import { isMember, type Actor, type Member, type Visitor } from "../../platform/actor";
import { policy } from "../../platform/policy";
import type { Concern } from "../../platform/reach";

/** What a policy about one signature is asked with: whose agreement it is, and how it was reached. */
export type SignatureConcern = Concern & { readonly by: "link" | "account"; readonly party: "person" | "mire" | "third" };

const isOfTheMire = (actor: Actor) => isMember(actor, "coach", "coordinator", "admin");

/** Nobody signs in somebody's place: whoever works for the Mire signs through no link, and for no other party. */
export const whoSigns = policy(
  "the person themself, or whoever holds the signature's link and does not work for the Mire",
  (actor: Actor, { by, relation, party }: SignatureConcern): actor is Visitor | Member =>
    by === "link" ? actor.kind !== "system" && !isOfTheMire(actor) : relation === "self" && party === "person",
);

/** The token was opened before the policy is asked: a wrong one is no input at all. */
export const whoHoldsTheSignatureLink = policy(
  "whoever holds the signature's link",
  (actor: Actor, { by }: SignatureConcern): actor is Actor => by === "link" && actor.missionId !== "",
);

/** The screen that a coach lent, for this one signature, in this one browser, where nobody is signed in any more. */
export const whoHasTheScreen = policy(
  "whoever sits at the screen that a coach lent for this one signature",
  (actor: Actor): actor is Visitor => actor.kind === "visitor",
);
