// Who asks, and what a row of the table is. The rows stand in the files beside this one, one per part of the portal.
import type { Actor, Member } from "../../../lib/platform/actor";
import { phone, type World } from "../../world";

/**
 * Everybody who may ask: `themself` is the person of the booking and of the track, `neighbour` another job seeker; `coach` accompanies
 * `themself`, `secondCoach` works in the same Mire and does not; the last two belong to another Mire.
 */
export const askers = [
  "visitor",
  "themself",
  "neighbour",
  "coach",
  "secondCoach",
  "coordinator",
  "employer",
  "partner",
  "admin",
  "system",
  "otherVisitor",
  "otherCoach",
] as const;
export type Asker = (typeof askers)[number];

/**
 * Three more who stand otherwise to `themself`: who covers for `coach` now, a coordinator who broke the glass, a coach who accompanied
 * them before. Asked only by fields.test.ts: in the rows of the table commands run, and a cover or a broken glass would open a door for
 * the others; who may write then is in tests/commands/track-team.test.ts.
 */
export const stations = ["covering", "glass", "exCoach"] as const;
export type Station = (typeof stations)[number];

export const everybody: readonly Asker[] = [...askers];
export const everybodyHere = askers.filter((asker) => !asker.startsWith("other"));
export const hosts = ["coach", "secondCoach", "coordinator"] as const;
export const team = ["coordinator", "admin"] as const;
export const signedIn = [
  "themself",
  "neighbour",
  "coach",
  "secondCoach",
  "coordinator",
  "employer",
  "partner",
  "admin",
  "otherCoach",
] as const;

export type Scene = World & {
  readonly actors: Readonly<Record<Asker, Actor>>;
  readonly session: string;
  readonly booking: string;
  readonly contact: string;
  readonly callback: string;
  /** `themself`, with an open track accompanied by `coach`. */
  readonly person: string;
  readonly track: string;
  /** A paper of `themself`, still to be checked. */
  readonly paper: string;
  /** Out to be signed by `themself`, the Mire and a third party: their signatures, and the link of `themself`. */
  readonly agreement: Readonly<Record<"id" | "person" | "mire" | "third" | "link", string>>;
  /** A goal of their plan, and something for them to do towards it. */
  readonly goal: string;
  readonly action: string;
  /** Of `themself`: a line that waits, a CV as it was made, a letter. */
  readonly cvLine: string;
  readonly cvVersion: string;
  readonly letter: string;
  /** Somebody who came and whom nobody accompanies yet. */
  readonly newcomer: string;
  /** A meeting of `themself` with `coach`, their place at it, and one that they missed. */
  readonly meeting: string;
  readonly attendee: string;
  readonly absence: string;
  /** The address of the calendar of a colleague. */
  readonly feed: string;
  /** Of `coach`: a message to several and a workshop, where there are any. */
  readonly group?: string;
  readonly workshop?: string;
  readonly today: Date;
};

export type Row = { readonly who: readonly Asker[]; readonly input: (scene: Scene) => unknown };
export type Rows = Readonly<Record<string, Row>>;
export const row = (who: readonly Asker[], input: (scene: Scene) => unknown = () => ({})): Row => ({ who, input });
export const memberOf = (scene: Scene, asker: Asker) => (scene.actors[asker] as Member).membershipId;
export { phone };
