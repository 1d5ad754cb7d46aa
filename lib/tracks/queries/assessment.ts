import { queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import type { Db } from "../../platform/db";
import { assessmentsOf, type AssessmentVersion } from "../facts/assessment";
import { trackOf } from "../facts/track";
import type { Content, Section, Trade } from "../model/assessment";
import type { Track } from "../model/life";
import { tradesLike } from "../rules/trades";
import { oneVersion, ownVersion } from "../schema/assessment";
import { trades, tradesCalled } from "../trades";

export type VersionLine = {
  readonly number: number;
  readonly at: Date;
  readonly author: string;
  readonly authorRole: string;
  readonly section: Section | null;
};

export type AssessmentView = {
  readonly person: string;
  /** Nothing is written before a track, nor after it. */
  readonly track: "open" | "closed" | "none";
  /** The version that a form is filled upon; "" before the first. */
  readonly base: string;
  /** The version shown, when it is not the last. */
  readonly shown: VersionLine | null;
  readonly content: Content;
  /** The chosen trades by name. */
  readonly trades: readonly Trade[];
  /** Trades that the words of the project may mean, the chosen ones left out. */
  readonly likely: readonly Trade[];
  readonly versions: readonly VersionLine[];
};

const lineOf = ({ number, at, author, authorRole, section }: AssessmentVersion): VersionLine => ({
  number,
  at,
  author,
  authorRole,
  section,
});

const projectIn = ({ project }: Content) => ({
  chosen: typeof project?.trades === "object" ? project.trades : [],
  aim: typeof project?.aim === "string" ? project.aim : "",
});

const standingOf = (track: Track | null): AssessmentView["track"] =>
  track === null ? "none" : track.status === "closed" ? "closed" : "open";

async function viewOf(db: Db, person: string, version: number | undefined): Promise<AssessmentView | null> {
  const [track, versions] = [await trackOf(db, person), await assessmentsOf(db, person)];
  const [last] = versions;
  const shown = version === undefined ? last : versions.find(({ number }) => number === version);
  if (version !== undefined && !shown) return null;
  const content = shown?.content ?? {};
  const { chosen, aim } = projectIn(content);
  return {
    person,
    track: standingOf(track),
    base: last?.id ?? "",
    shown: shown && shown !== last ? lineOf(shown) : null,
    content,
    trades: tradesCalled(chosen),
    likely: tradesLike(aim, trades).filter(({ code }) => !chosen.includes(code)),
    versions: versions.map(lineOf),
  };
}

/** The assessment of a person, for who accompanies them; the look is written in the journal. */
export const assessmentOf = queryAbout({
  name: "assessment.of",
  input: oneVersion,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: ({ db, input, subject }) => viewOf(db, subject.person, input.version),
  opens: (view) => [view.person],
});

/** One's own. */
export const myAssessment = queryAbout({
  name: "assessment.mine",
  input: ownVersion,
  load: async ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: ({ db, input, subject }) => viewOf(db, subject.person, input.version),
});
