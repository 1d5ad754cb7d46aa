import { ok, refuse } from "../../kernel/result";
import { acceptProof } from "../../documents/facts";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { concernOf, themselfAlone, whoAccompanies, type Concern } from "../../platform/reach";
import { checksOf, decisionsOf, inTurn, keepCheck, keepDecision, ruleSetCalled, trackStart } from "../facts/verified";
import type { RuleSet } from "../model";
import type { Check, CheckContent, TrackStart } from "../model/verified";
import { decideEligibility } from "../rules/deciding";
import { provableUnder } from "../rules/verified";
import { bringInput, checkCriterionInput, decideInput, titleInput } from "../schema/verified";

type OnTrack = Concern & { readonly start: TrackStart; readonly ruleSet: RuleSet };

/** The person, their track and the rule set that it keeps; null without a track, as for somebody who is not there. */
async function onTrack(db: Db, actor: Actor, person: string): Promise<OnTrack | null> {
  const concern = await concernOf(db, actor, person);
  if (!concern) return null;
  await inTurn(db, concern.person);
  const start = await trackStart(db, concern.person);
  const ruleSet = start && (await ruleSetCalled(db, start.ruleSet));
  return start && ruleSet ? { ...concern, start, ruleSet } : null;
}

const load = ({ db, actor, input }: { db: Db; actor: Actor; input: { person: string } }) => onTrack(db, actor, input.person);

const standing = (checks: readonly Check[], what: CheckContent["what"], code?: string) =>
  checks
    .filter(({ content }) => content.what === what && (code === undefined || ("code" in content && content.code === code)))
    .map(({ id }) => id);

/** Decides under the rule set in force at the start of the track, as of that day, from all that is known; each decision stays. */
export const decideVerified = command({
  name: "eligibility.decide",
  input: decideInput,
  load,
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person, start, ruleSet } }) => {
    const [latest] = await decisionsOf(db, person, start.track);
    if ((latest?.id ?? "") !== input.since) return refuse("decided_meanwhile");
    const decided = decideEligibility(ruleSet, { ...input.situation, on: start.startedOn });
    if (!decided.ok) return decided;
    const { verdict, ...ground } = decided.value;
    const by = { by: actor.membershipId, at: now };
    const decision = await keepDecision(db, { person, track: start.track, verdict, ...ground, ...by });
    return ok({
      value: { person, decision },
      events: [{ type: "eligibility.decided", subject: person, data: { track: start.track, decision, ruleSet: ruleSet.code } }],
    });
  },
});

/** Notes how a criterion stands and by which proof; the proof before stays, as past. A paper that proves something is accepted by that. */
export const checkCriterion = command({
  name: "eligibility.check_criterion",
  input: checkCriterionInput,
  load,
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person, start, ruleSet } }) => {
    const { code, outcome, proof, expiresOn, note } = input;
    if (!provableUnder(ruleSet).includes(code)) return refuse("criterion_not_here");
    const by = { by: actor.membershipId, at: now };
    if (proof.document) {
      const accepted = await acceptProof(db, person, proof.document, { expiresOn, ...by });
      if (!accepted.ok) return accepted;
    }
    const checks = await checksOf(db, person, start.track);
    const instead = [...standing(checks, "criterion", code), ...standing(checks, "bringing", code)];
    const content = { what: "criterion", code, outcome, proof: proof.kind, note } as const;
    const check = await keepCheck(db, {
      person,
      track: start.track,
      content,
      document: proof.document,
      expiresOn,
      instead,
      ...by,
    });
    return ok({
      value: { person },
      events: [{ type: "eligibility.criterion_checked", subject: person, data: { track: start.track, check } }],
    });
  },
});

/** Notes the residence title: its type, what the card says of the labour market, its last day. */
export const noteTitle = command({
  name: "eligibility.note_title",
  input: titleInput,
  load,
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person, start } }) => {
    const { type, mention, until: expiresOn, document } = input;
    const by = { by: actor.membershipId, at: now };
    if (document) {
      const accepted = await acceptProof(db, person, document, { expiresOn, ...by });
      if (!accepted.ok) return accepted;
    }
    const instead = standing(await checksOf(db, person, start.track), "title");
    const content = { what: "title", type, mention } as const;
    const check = await keepCheck(db, { person, track: start.track, content, document, expiresOn, instead, ...by });
    return ok({
      value: { person },
      events: [{ type: "eligibility.title_noted", subject: person, data: { track: start.track, check } }],
    });
  },
});

/** "Je l'apporte": nobody must have a camera. */
export const bringPaper = command({
  name: "eligibility.bring",
  input: bringInput,
  load: async ({ db, actor }) => (actor.kind === "member" ? onTrack(db, actor, actor.personId) : null),
  policy: themselfAlone,
  run: async ({ db, actor, now, input: { code }, subject: { person, start, ruleSet } }) => {
    if (!provableUnder(ruleSet).includes(code)) return refuse("criterion_not_here");
    const instead = standing(await checksOf(db, person, start.track), "bringing", code);
    const by = { by: actor.membershipId, at: now };
    const content = { what: "bringing", code } as const;
    const check = await keepCheck(db, { person, track: start.track, content, document: null, expiresOn: null, instead, ...by });
    return ok({
      value: {},
      events: [{ type: "eligibility.bringing_said", subject: person, data: { track: start.track, check } }],
    });
  },
});
