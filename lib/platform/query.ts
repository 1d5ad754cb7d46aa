import type { z } from "zod";
import type { Actor } from "./actor";
import { asActor, type Db, type Plans } from "./db";
import { recordView } from "./event";
import { versionOf } from "./front/versions";
import { parse } from "./parse";
import { anyone, owesProof, type Policy, type Said } from "./policy";

export type Query<Input, View> = {
  readonly name: string;
  readonly input: z.ZodType;
  /** What the access list says of it; only `ask` asks the policy itself. */
  readonly policy: Said;
  readonly ask: (actor: Actor, raw: Input, now?: Date) => Promise<View | null>;
};

export const queries = new Map<string, Query<never, unknown>>();

/**
 * Every read goes: parse, authorise, fetch a view. A view is plain data, shaped for one page; null means "not there, or not yours".
 * `opens` names the persons whose file the view shows: the look is then written in the journal, in the same transaction.
 */
export const query = <Schema extends z.ZodType, Allowed extends Actor, View>(
  spec: Spec<Schema, View> & {
    readonly policy: Policy<z.output<Schema>, Allowed>;
    readonly fetch: (context: Context<Schema, Allowed>) => Promise<View | null>;
  },
): Query<z.input<Schema>, View> =>
  built(
    spec,
    (actor, input) => spec.policy.allows(actor, input),
    (context) => spec.fetch(context as Context<Schema, Allowed>),
  );

/**
 * The same, about a subject that is loaded first: the policy judges the subject (whose file is it, who accompanies them), as in a command.
 */
export const queryAbout = <Schema extends z.ZodType, Subject, Allowed extends Actor, View>(
  spec: Spec<Schema, View> & {
    readonly policy: Policy<Subject, Allowed>;
    readonly load: (context: Context<Schema, Actor>) => Promise<Subject | null>;
    readonly fetch: (context: Context<Schema, Allowed> & { subject: Subject }) => Promise<View | null>;
    /** Somebody who is not signed in is sent away unheard, unless a link may open this view. */
    readonly visitors?: "may ask";
  },
): Query<z.input<Schema>, View> =>
  built(
    spec,
    (actor) => actor.kind !== "visitor" || spec.visitors === "may ask",
    async ({ db, actor, input, now }) => {
      const subject = await spec.load({ db, actor, input, now });
      return subject !== null && spec.policy.allows(actor, subject) ? spec.fetch({ db, actor, input, now, subject }) : null;
    },
  );

type Context<Schema extends z.ZodType, Who extends Actor> = { db: Db; actor: Who; input: z.output<Schema>; now: Date };

type Spec<Schema extends z.ZodType, View> = {
  readonly name: `${string}.${string}`;
  readonly input: Schema;
  readonly opens?: (view: View) => readonly string[];
  /** What the journal calls such a look, where one view opens things of different weight; its own name otherwise. */
  readonly openedAs?: (view: View) => string;
  /** How its statements are planned (lib/platform/db.ts). */
  readonly plans?: Plans;
  /** Public facts may be this many milliseconds old, within one Mire and until its next change here. Only for `anyone`. */
  readonly keepFor?: number;
};

function built<Schema extends z.ZodType, View>(
  spec: Spec<Schema, View> & { readonly policy: Said },
  isHeard: (actor: Actor, input: z.output<Schema>) => boolean,
  fetch: (context: Context<Schema, Actor>) => Promise<View | null>,
): Query<z.input<Schema>, View> {
  const fresh = (actor: Actor, input: z.output<Schema>, now: Date) =>
    asActor(
      actor,
      spec.opens ? "write" : "read",
      async (db) => {
        const view = await fetch({ db, actor, input, now });
        if (view !== null && spec.opens) await recordView(db, actor, spec.openedAs?.(view) ?? spec.name, spec.opens(view));
        return view;
      },
      spec.plans,
    );
  const ask = async (actor: Actor, raw: z.input<Schema>, now = new Date()) => {
    const parsed = parse(spec.input, raw);
    if (!parsed.ok) return null;
    const input = parsed.value;
    if (!isHeard(actor, input) || owesProof(spec.policy, actor)) return null;
    if (!spec.keepFor || spec.policy !== anyone) return fresh(actor, input, now);
    const key = `${spec.name}|${actor.missionId}|${JSON.stringify(input)}`;
    return kept(key, actor.missionId, spec.keepFor, () => fresh(actor, input, now));
  };
  const made = { name: spec.name, input: spec.input, policy: spec.policy, ask };
  queries.set(spec.name, made);
  return made;
}

type Kept = { readonly until: number; readonly version: number; readonly view: Promise<unknown> };
const memory = new Map<string, Kept>();

/** Simultaneous askers share one answer; a failed one is not kept. At most 500 answers are held. */
function kept<View>(key: string, missionId: string, age: number, ask: () => Promise<View>): Promise<View> {
  const found = memory.get(key);
  const version = versionOf(missionId);
  if (found && found.until > performance.now() && found.version === version) return found.view as Promise<View>;
  if (memory.size >= 500) memory.clear();
  const view = ask();
  memory.set(key, { until: performance.now() + age, version, view });
  view.catch(() => memory.delete(key));
  return view;
}
