import type { Actor, Member, Role, System } from "./actor";
import { isMember } from "./actor";

declare const brand: unique symbol;

/** Who may act, in one sentence; and, for the code that follows, which kind of actor that leaves. */
export type Policy<Subject, Allowed extends Actor = Actor> = {
  readonly [brand]: true;
  readonly sentence: string;
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

/** Anybody signed in, in one of these roles, whatever the subject. */
export const member = <R extends Role>(sentence: string, ...allowed: readonly R[]) =>
  policy(sentence, (actor): actor is Member<R> => isMember(actor, ...allowed));
