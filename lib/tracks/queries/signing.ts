import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { hasSureContact } from "../../people/facts/signing";
import { isMember, type Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf } from "../../platform/reach";
import { agreementsOf } from "../facts/agreement-views";
import { personOfSignature, standAtScreen } from "../facts/signatures";
import type { AgreementView, Signature } from "../model/agreements";
import { whoHasTheScreen, whoHoldsTheSignatureLink } from "../policy/agreements";
import { linkServes } from "../rules/agreements";
import { byLinkInput, onScreenInput } from "../schema/agreements";

/** What the holder of a link may do now. `team`: somebody of the Mire opened it, and signs for nobody. */
export type LinkState = "to_sign" | "refused" | "given" | "complete" | "withdrawn" | "expired" | "team";

export type SigningView = {
  readonly state: LinkState;
  readonly firstName: string;
  /** The row that this link is about. */
  readonly signature: Signature;
  /** Null once the link is too old: it then opens nothing. */
  readonly agreement: AgreementView | null;
  readonly canGetCode: "yes" | "no";
};

/** What a link opens: one signature, and the paper it belongs to. */
export const signingByLink = queryAbout({
  name: "agreements.by_link",
  input: byLinkInput,
  visitors: "may ask",
  load: async ({ db, actor, input: { token } }) => {
    const person = await personOfSignature(db, token);
    const concern = person ? await concernOf(db, actor, person) : null;
    return concern && { ...concern, by: "link" as const, party: "person" as const };
  },
  policy: whoHoldsTheSignatureLink,
  fetch: ({ db, actor, now, input, subject: { person } }) => signingOf(db, actor, person, input.token.id, now),
});

/** The same on a screen that was lent, for as long as its sealed cookie lasts. */
export const signingOnScreen = queryAbout({
  name: "agreements.on_screen",
  input: onScreenInput,
  visitors: "may ask",
  load: async ({ db, input: { lent } }) => {
    const person = lent && (await standAtScreen(db, lent.signature));
    return lent && person ? { person, signature: lent.signature } : null;
  },
  policy: whoHasTheScreen,
  fetch: ({ db, actor, now, subject: { person, signature } }) => signingOf(db, actor, person, signature, now, "lent"),
});

async function signingOf(
  db: Db,
  actor: Actor,
  person: string,
  signature: string,
  now: Date,
  how?: "lent",
): Promise<SigningView | null> {
  const [row] = await db.sql<{ agreement: string; firstName: string }>`
    select s.agreement_id as agreement, p.first_name as "firstName" from signature s join person p on p.mission_id = s.mission_id and p.id = s.person_id
    where s.id = ${signature}::uuid`;
  const [agreement] = row ? await agreementsOf(db, actor, person, { only: row.agreement }) : [];
  const own = agreement?.signatures.find(({ id }) => id === signature);
  if (!row || !agreement || !own) return null;
  const { link_days_after } = await parametersOn(db, actor.missionId, brusselsDay(now));
  const last = latest(own.askedAt, agreement.signedAt);
  const state = how === "lent" || linkServes(last, link_days_after, now) ? stateOf(actor, agreement, own) : "expired";
  return {
    state,
    firstName: row.firstName,
    signature: own,
    agreement: state === "expired" ? null : agreement,
    canGetCode: own.party === "person" && (await hasSureContact(db, person)) ? "yes" : "no",
  };
}

const latest = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b));

function stateOf(actor: Actor, { status }: AgreementView, own: Signature): LinkState {
  if (status === "withdrawn") return "withdrawn";
  if (status === "signed") return "complete";
  if (own.status === "given") return "given";
  if (isMember(actor, "coach", "coordinator", "admin")) return "team";
  return own.status === "refused" ? "refused" : "to_sign";
}
