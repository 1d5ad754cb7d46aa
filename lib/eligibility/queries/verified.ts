import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { papersOf } from "../../documents/facts";
import type { DocumentKind } from "../../documents/model";
import { isMember } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, coachOrCoordination, themselfAlone, whoAccompanies } from "../../platform/reach";
import { checksOf, decisionsOf, ruleSetCalled, trackStart } from "../facts/verified";
import type { EvidenceCode, RuleSet } from "../model";
import type { CriterionState, Decision, ProvableCode, StillMissing, TrackStart, VerifiedFile } from "../model/verified";
import { evidenceFor } from "../rules/assess";
import { verifiedFile } from "../rules/verified";
import { aboutPerson, nothing } from "../schema/verified";

export type EligibilityStanding = {
  readonly start: TrackStart;
  readonly ruleSet: RuleSet;
  readonly today: PlainDate;
  readonly decisions: readonly Decision[];
  readonly file: VerifiedFile;
};

/** Everything about one person's eligibility; null without a track. */
async function standingOf(db: Db, person: string, now: Date): Promise<EligibilityStanding | null> {
  const start = await trackStart(db, person);
  const ruleSet = start && (await ruleSetCalled(db, start.ruleSet));
  if (!start || !ruleSet) return null;
  const today = brusselsDay(now);
  const decisions = await decisionsOf(db, person, start.track);
  const checks = await checksOf(db, person, start.track);
  const file = verifiedFile({ ruleSet, status: start.status, decision: decisions[0] ?? null, checks, today });
  return { start, ruleSet, today, decisions, file };
}

export type PaperChoice = { readonly id: string; readonly kind: DocumentKind; readonly name: string };

/** The whole file, for who accompanies the person: criteria, proofs, decisions, and the papers that may prove something. */
export const eligibilityFile = queryAbout({
  name: "eligibility.file",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: async ({ db, now, subject: { person } }) => {
    const standing = await standingOf(db, person, now);
    const papers = standing ? await papersOf(db, person) : [];
    const usable = papers.filter(({ state, checkState }) => state === "clean" && checkState !== "refused");
    return { person, standing, papers: usable.map(({ id, kind, name }): PaperChoice => ({ id, kind, name })) };
  },
  opens: ({ person }) => [person],
});

/** What the coordination answers for: is a criterion proved, is the file whole; never which criterion, nor by what. */
export const eligibilitySummary = queryAbout({
  name: "eligibility.summary",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  fetch: async ({ db, now, subject: { person } }) => {
    const standing = await standingOf(db, person, now);
    if (!standing) return null;
    const { completeness } = standing.file;
    const isProved = completeness.items.some(({ code, state }) => code === "criterion_proved" && state === "done");
    return {
      person,
      criterionMet: isProved ? ("yes" as const) : ("no" as const),
      decidedAt: standing.decisions[0]?.at ?? null,
      done: completeness.done,
      all: completeness.all,
    };
  },
  opens: ({ person }) => [person],
});

export type MyCriterion = {
  readonly code: ProvableCode;
  readonly proof: "proved" | "expired" | "bringing" | "none";
  readonly expiresOn: PlainDate | null;
};

/** `one_of`: one proof among these is enough. */
export type Missing = { readonly code: ProvableCode; readonly need: "this" | "one_of"; readonly papers: readonly EvidenceCode[] };

const needed =
  (need: Missing["need"]) =>
  (code: ProvableCode): Missing => ({ code, need, papers: evidenceFor(code) });

export type MyEligibility = {
  readonly person: string;
  readonly track: "open";
  readonly criteria: readonly MyCriterion[];
  readonly missing: readonly Missing[];
  readonly title: StillMissing["title"];
  readonly decision: StillMissing["decision"];
  readonly bringing: readonly ProvableCode[];
  readonly decided: "yes" | "not_yet";
  readonly done: number;
  readonly all: number;
};

/** What the person sees of their own eligibility: what is proved, what is still missing. */
export const myEligibility = queryAbout({
  name: "eligibility.mine",
  input: nothing,
  load: async ({ db, actor }) => (isMember(actor, "seeker") ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: async ({ db, now, subject: { person } }): Promise<MyEligibility | { person: string; track: "none" }> => {
    const standing = await standingOf(db, person, now);
    if (!standing) return { person, track: "none" };
    const { base, criteria, missing, completeness } = standing.file;
    // One condition is enough: once one is proved, those without a proof ask for nothing.
    const isSettled = criteria.some(({ proof, check }) => proof === "proved" && check?.content.outcome === "met");
    const counts = ({ computed, check, proof }: CriterionState) =>
      check?.content.outcome === "met" || proof === "bringing" || (computed === "met" && !isSettled);
    const shown = [...base, ...criteria.filter(counts)];
    return {
      person,
      track: "open",
      criteria: shown.map(({ code, proof, check }): MyCriterion => ({ code, proof, expiresOn: check?.expiresOn ?? null })),
      missing: [...missing.base.map(needed("this")), ...missing.oneOf.map(needed("one_of"))],
      title: missing.title,
      decision: missing.decision,
      bringing: [...base, ...criteria].filter(({ proof }) => proof === "bringing").map(({ code }) => code),
      decided: standing.decisions.length > 0 ? "yes" : "not_yet",
      done: completeness.done,
      all: completeness.all,
    };
  },
});
