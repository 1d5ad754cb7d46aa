import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FieldErrors, FormState, Outcome, Typed } from "../kernel/outcome";
import type { Actor } from "./actor";
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
};

/**
 * Turns a command into what <form action> wants; the same with and without JavaScript. Hidden fields: `key` (a uuid, so that a
 * double click does one thing). After success the person is sent to an address of ours, in the language of the page.
 */
export const action =
  <Value, Refusal extends string>(
    command: Command<Value, Refusal>,
    whereNext: Next<Value>,
    { given = {}, effect }: Options<Value> = {},
  ) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    assertSameOrigin(await headers());
    const { key, ...typed } = fieldsOf(form);
    const actor = await currentActor();
    const outcome: Outcome<Value, string> = await command.execute(
      actor,
      { ...typed, ...(await resolved(given)) },
      { onceKey: onceKey(key) },
    );
    if (outcome.status !== "done") return { ...outcome, values: withoutSecrets(typed) };
    const done = { value: outcome.value, locale: await localeOfPage(), actor, typed };
    await effect?.(done);
    redirect(`/${done.locale}${await whereNext(done)}`);
  };

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
  Object.fromEntries(Object.entries(typed).filter(([name]) => !["password", "again", "code"].includes(name)));

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
