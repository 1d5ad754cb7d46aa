import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FieldErrors, FormState, Outcome, ProofAsked, Typed } from "../kernel/outcome";
import { isStaff } from "../kernel/role";
import type { Actor } from "./actor";
import { startSession } from "./browser";
import type { Command } from "./command";
import { currentActor, request } from "./current-actor";
import { assertSameOrigin } from "./origin";

/** What a form needs to know to go on: where it stands, and what was typed. */
export type Done<Value> = { readonly value: Value; readonly locale: string; readonly actor: Actor; readonly typed: Typed };

type Next<Value> = (done: Done<Value>) => string | Promise<string>;

type Options<Value> = {
  /** Values that the server adds to what was typed (a sealed cookie, the device); the form cannot set them. */
  readonly given?: Readonly<Record<string, () => Promise<unknown>>>;
  /** What follows a success besides the address: a cookie to set or to clear. */
  readonly effect?: (done: Done<Value>) => Promise<void>;
  /** How somebody proves again who they are; for each command whose policy wants it. */
  readonly proof?: Proof;
};

/** The code that a form asks before it goes on: `give` checks what was typed, `ask` sends one where it goes by message, and says where to. */
export type Proof = {
  readonly give: (actor: Actor, code: string) => Promise<Outcome<{ readonly secret: string }, string>>;
  readonly ask: (actor: Actor) => Promise<Outcome<string, string>>;
};

/**
 * Turns a command into what <form action> wants; the same with and without JavaScript. Hidden fields: `key` (a uuid, so that a
 * double click does one thing). After success the person is sent to an address of ours, in the language of the page; where
 * scripts run it has no fragment: Next 16 lets the form wait for ever when nothing else of the address changes.
 */
export const action = <Value, Refusal extends string>(
  command: Command<Value, Refusal>,
  whereNext: Next<Value>,
  { given = {}, effect, proof }: Options<Value> = {},
) => {
  if (command.policy.proof && !proof) throw new Error(`${command.name} wants a proof that its form cannot ask`);
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    assertSameOrigin(await headers());
    const { key, proof: code, ...typed } = fieldsOf(form);
    const values = withoutSecrets(typed);
    const proved = await proving(proof, await currentActor(), code);
    if ("wrong" in proved) return { ...proved.wrong, values };
    const { actor } = proved;
    const outcome: Outcome<Value, string> = await command.execute(
      actor,
      { ...typed, ...(await resolved(given)) },
      { onceKey: onceKey(key) },
    );
    if (proof && outcome.status === "refused" && outcome.refusal === "proof_needed")
      return { ...(await asking(proof, actor)), values };
    if (outcome.status !== "done") return { ...outcome, values };
    const done = { value: outcome.value, locale: await localeOfPage(), actor, typed };
    await effect?.(done);
    redirect(`/${done.locale}${await whereNext(done)}`);
  };
};

type Asking = Exclude<Outcome<never, string>, { status: "done" }> & { readonly proof?: ProofAsked };

const wayOf = (actor: Actor): ProofAsked => ({ by: actor.kind === "member" && isStaff(actor.role) ? "app" : "message" });

/** A code typed in the form is checked first; the right one gives the browser a new session secret, and the command goes on at once. */
async function proving(proof: Proof | undefined, actor: Actor, code: unknown): Promise<{ actor: Actor } | { wrong: Asking }> {
  if (!proof || actor.kind !== "member" || typeof code !== "string" || code.trim() === "") return { actor };
  const given = await proof.give(actor, code);
  if (given.status === "done") {
    await startSession({ value: given.value });
    return { actor: { ...actor, proved: "recently" } };
  }
  if (given.status === "missing") return { wrong: given };
  const codes = given.status === "refused" ? [given.refusal] : Object.values(given.errors).flat();
  return { wrong: { status: "invalid", errors: { proof: codes }, proof: wayOf(actor) } };
}

/** The same form again, nothing lost, with one more field. */
async function asking(proof: Proof, actor: Actor): Promise<Asking> {
  const way = wayOf(actor);
  const needed = { status: "refused", refusal: "proof_needed" } as const;
  if (way.by === "app") return { ...needed, proof: way };
  const sent = await proof.ask(actor);
  if (sent.status === "done") return { ...needed, proof: { by: "message", to: sent.value } };
  return { ...sent, proof: way };
}

/**
 * The sister of `action` for what no row may hold: a form whose answers live in a sealed cookie of the person's own browser.
 * `keep` parses what was typed, sets the cookie, and returns codes per field when something is missing.
 */
export const remember =
  (keep: (typed: Typed) => Promise<FieldErrors | null>, whereNext: (typed: Typed) => string | Promise<string>) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    assertSameOrigin(await headers());
    const { key: _key, ...typed } = fieldsOf(form);
    const errors = await keep(typed);
    if (errors) return { status: "invalid", errors, values: typed };
    redirect(`/${await localeOfPage()}${await whereNext(typed)}`);
  };

const localeOfPage = async () => (await request()).path.split("/")[1] ?? "fr";

const resolved = async (given: Readonly<Record<string, () => Promise<unknown>>>) =>
  Object.fromEntries(await Promise.all(Object.entries(given).map(async ([name, find]) => [name, await find()] as const)));

/** The state a form starts from: fresh, or what was typed on a page that a newer version replaced meanwhile. */
export async function initialState(): Promise<FormState> {
  const { typed } = await request();
  if (!typed) return { status: "fresh" };
  return { status: "stale", values: JSON.parse(Buffer.from(typed, "base64url").toString("utf8")) as Typed };
}

const onceKey = (key: Typed[string] | undefined) => (typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : undefined);

// What must never be written back into a page.
const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !["password", "again", "code", "proof"].includes(name)));

/** Text fields by name; a name that comes several times (ticked boxes) is a list. Names are data: "__proto__" is one like another. */
function fieldsOf(form: FormData): Typed {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value) => typeof value === "string");
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}
