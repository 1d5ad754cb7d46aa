import type { Actor, Member, Role, System } from "./actor";
import { isMember } from "./actor";

declare const brand: unique symbol;

/** What a policy says of itself. */
export type Said = {
  readonly sentence: string;
  /** Besides being allowed, somebody signed in must have proved recently that it is them. */
  readonly proof?: "recent";
};

/** Who may act, in one sentence; and, for the code that follows, which kind of actor that leaves. */
export type Policy<Subject, Allowed extends Actor = Actor> = Said & {
  readonly [brand]: true;
  readonly allows: (actor: Actor, subject: Subject) => actor is Allowed;
};

export const policy = <Subject, Allowed extends Actor>(
  sentence: string,
  allows: (actor: Actor, subject: Subject) => actor is Allowed,
) => ({ sentence, allows }) as Policy<Subject, Allowed>;

/** Public on purpose: saying so is the only way to leave a door open. */
export const anyone = policy("anyone", (actor): actor is Actor => actor.missionId !== "");

/** Only the portal's own jobs. */
export const theSystem = policy("the portal itself, from a job", (actor): actor is System => actor.kind === "system");

/**
 * What cannot easily be taken back wants a fresh proof of who is there: a code, or the second factor, given within the last minutes
 * (security.md 8.3). A command then answers `proof_needed`, a view nothing; the form asks for the code and goes on.
 */
export const justProved = <Subject, Allowed extends Actor>(given: Policy<Subject, Allowed>): Policy<Subject, Allowed> => ({
  ...given,
  sentence: `${given.sentence}, proved again within minutes`,
  proof: "recent",
});

export const owesProof = ({ proof }: Said, actor: Actor) =>
  proof === "recent" && actor.kind === "member" && actor.proved !== "recently";

/** Anybody signed in, in one of these roles, whatever the subject. */
export const member = <R extends Role>(sentence: string, ...allowed: readonly R[]) =>
  policy(sentence, (actor): actor is Member<R> => isMember(actor, ...allowed));
