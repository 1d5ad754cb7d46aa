import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Outcome } from "../kernel/outcome";
import type { Result } from "../kernel/result";
import type { Actor } from "./actor";
import { asActor, TooBusy, type Db } from "./db";
import { record, saidBefore, type DomainEvent } from "./event";
import { bump } from "./front/versions";
import { log } from "./log";
import { parse } from "./parse";
import { owesProof, type Policy, type Said } from "./policy";

export type Changed<Value> = { readonly value: Value; readonly events: readonly [DomainEvent, ...DomainEvent[]] };

/** A refusal that must leave a trace: a wrong code counts, although nothing else changes. */
export type Counted<Refusal extends string> = {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly events: readonly [DomainEvent, ...DomainEvent[]];
};

export const refuseAndRecord = <const Code extends string>(
  refusal: Code,
  ...events: readonly [DomainEvent, ...DomainEvent[]]
): Counted<Code> => ({ ok: false, refusal, events });

export type Command<Value, Refusal extends string> = {
  readonly name: string;
  readonly input: z.ZodType;
  /** What the access list says of it; only `execute` asks the policy itself. */
  readonly policy: Said;
  readonly execute: (actor: Actor, raw: unknown, how?: How) => Promise<Outcome<Value, Refusal | Common>>;
};

/** What any command may answer: the form was used before; others were first for too long; a code is asked before this. */
type Common = "already_used" | "too_busy" | "proof_needed";

/** `now`: the clock is an argument. `onceKey`: the uuid a form carries, so that a double click does one thing. */
export type How = { readonly now?: Date; readonly onceKey?: string };

/** Every command by its name: the access list and the tests walk it. */
export const commands = new Map<string, Command<unknown, string>>();

type Spec<Schema extends z.ZodType, Subject, Allowed extends Actor, Value, Refusal extends string> = {
  readonly name: `${string}.${string}`;
  readonly input: Schema;
  readonly load: (context: { db: Db; actor: Actor; now: Date; input: z.output<Schema> }) => Promise<Subject | null>;
  readonly policy: Policy<Subject, Allowed>;
  readonly run: (context: {
    db: Db;
    actor: Allowed;
    now: Date;
    input: z.output<Schema>;
    subject: Subject;
  }) => Promise<Result<Changed<Value>, Refusal> | Counted<Refusal>>;
  /** What a constraint says when two decide at the same instant, or when a wall hides why: the refusal, by the constraint's name. */
  readonly clashes?: Readonly<Record<string, Refusal>>;
  /** What is typed or answered is secret (a password, a code): no trace of it is kept to answer a repeat, each post is a new attempt. */
  readonly repeats?: "never";
};

/** Every write goes: parse, load, authorise, decide, save, record. There is no other path. */
export function command<Schema extends z.ZodType, Subject, Allowed extends Actor, Value, Refusal extends string>(
  spec: Spec<Schema, Subject, Allowed, Value, Refusal>,
): Command<Value, Refusal> {
  const execute = async (
    actor: Actor,
    raw: unknown,
    { now = new Date(), onceKey: given }: How = {},
  ): Promise<Outcome<Value, Refusal | Common>> => {
    const onceKey = spec.repeats === "never" ? undefined : given;
    const parsed = parse(spec.input, raw);
    if (!parsed.ok) return { status: "invalid", errors: parsed.errors };
    const body = onceKey ? fingerprint(actor, raw) : "";

    const attempt = asActor(actor, "write", async (db) => {
      const input = parsed.value;
      const subject = await spec.load({ db, actor, now, input });
      if (subject === null || !spec.policy.allows(actor, subject)) throw new Halt({ status: "missing" });
      if (owesProof(spec.policy, actor)) throw new Halt({ status: "refused", refusal: "proof_needed" });

      const decided = await spec.run({ db, actor, now, input, subject });
      if (!decided.ok) {
        if (!("events" in decided)) throw new Halt({ status: "refused", refusal: decided.refusal });
        await record(db, actor, spec.name, decided.events, null, now);
        return { status: "refused", refusal: decided.refusal } as const;
      }

      const { value, events } = decided.value;
      await record(db, actor, spec.name, events, onceKey ? { key: onceKey, body, outcome: value } : null, now);
      return { status: "done", value } as const;
    });
    const outcome = await attempt.catch((fault: unknown) => {
      if (fault instanceof Halt) return fault.outcome as Outcome<Value, Refusal>;
      if (onceKey && isRepeat(fault)) return { status: "missing" } as const;
      if (fault instanceof TooBusy) return gaveUp(spec.name, fault);
      const refusal = spec.clashes?.[(fault as { constraint?: string }).constraint ?? ""];
      if (refusal) return { status: "refused", refusal } as const;
      throw fault;
    });
    if (outcome.status === "done") bump(actor.missionId);
    if (outcome.status === "done" || !onceKey) return outcome;
    return (await repeated<Value>(actor, spec.name, onceKey, body)) ?? outcome;
  };

  const built = { name: spec.name, input: spec.input, policy: spec.policy, execute };
  commands.set(spec.name, built);
  return built;
}

/** A post that comes twice gets the first answer again; the same key with other words in it is refused. */
async function repeated<Value>(
  actor: Actor,
  name: string,
  key: string,
  body: string,
): Promise<Outcome<Value, "already_used"> | null> {
  const before = await asActor(actor, "read", (db) => saidBefore(db, actor, name, key));
  if (!before) return null;
  return before.body === body
    ? { status: "done", value: before.outcome as Value }
    : { status: "refused", refusal: "already_used" };
}

function gaveUp(command: string, { code }: TooBusy) {
  log.warn({ command, code }, "a command waited in vain");
  return { status: "refused", refusal: "too_busy" } as const;
}

const isRepeat = (fault: unknown) => (fault as { constraint?: string }).constraint === "said_once";

const fingerprint = (actor: Actor, raw: unknown) =>
  createHash("sha256")
    .update(JSON.stringify([actor.kind === "member" ? actor.membershipId : actor.kind, raw]))
    .digest("base64url");

/** Rolls the transaction back while carrying the answer out of it. */
class Halt extends Error {
  constructor(readonly outcome: Outcome<never, string>) {
    super(outcome.status);
  }
}
