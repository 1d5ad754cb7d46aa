// A worker for tests: the queue is walked by hand, job by job, on the real database; transports are real objects that can be told to fail.
import { system, type Mission } from "../lib/platform/actor";
import type { Mail, Mailer } from "../lib/platform/ports/mailer";
import type { SmsSender, TextMessage } from "../lib/platform/ports/sms";
import { send, type Post, type Sent } from "../lib/messages/send";
import { tell } from "../lib/messages/tell";
import { originOf } from "../lib/missions/rules";
import { tokenOf, voices } from "../lib/wiring-worker";
import { asSuperuser } from "./database";

export type Box = { readonly mails: Mail[]; readonly texts: TextMessage[]; fault: unknown };

/** Both transports, keeping what they were given; `fault` makes them refuse. */
export function box(): Box & { readonly post: Post } {
  const kept: Box = { mails: [], texts: [], fault: null };
  const take = async <T>(list: T[], thing: T) => {
    if (kept.fault) throw kept.fault;
    list.push(thing);
  };
  const mailer: Mailer = { send: (mail) => take(kept.mails, mail), close: () => undefined };
  const sms: SmsSender = { send: (text) => take(kept.texts, text) };
  const post: Post = {
    voices,
    mailer,
    sms,
    tokenOf,
    originOf: (mission) => originOf(mission, "https://essai.example"),
    textsPerHour: 1_000,
  };
  return Object.assign(kept, { post });
}

export type Row = {
  readonly id: string;
  readonly key: string;
  readonly template: string;
  readonly channel: string;
  readonly status: string;
  readonly subject: string;
  readonly failure: string | null;
  readonly attempts: number;
  readonly params: unknown;
};

export const rowsOf = (mission: Mission, template?: string): Promise<Row[]> =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<Row>(
      "select id, key, template, channel, status, subject, failure, attempts, params from message where mission_id = $1 and ($2::text is null or template = $2) order by created_at, id",
      [mission, template ?? null],
    );
    return rows;
  });

const events = (mission: Mission) =>
  asSuperuser(
    async (client) =>
      (await client.query<{ id: number }>("select id from event where mission_id = $1 order by id", [mission])).rows,
  );

/** Tells every event of the Mire, as often as asked: telling twice must change nothing. */
export async function tellAll(mission: Mission, { post }: { readonly post: Post }, now: Date) {
  for (const { id } of await events(mission)) await tell(system(mission, "messages.tell"), id, post.voices, now);
}

/** Tries to send everything that waits; gives what became of each. */
export async function sendAll(mission: Mission, { post }: { readonly post: Post }, now: Date, attemptsLeft = 5): Promise<Sent[]> {
  const ends: Sent[] = [];
  for (const { id, status } of await rowsOf(mission))
    if (status === "queued") ends.push(await send(system(mission, "messages.send"), id, post, attemptsLeft, now));
  return ends;
}

/** What no command does: to arrange what time, a crash or a hand would have done. */
export const tamper = (sql: string, values: readonly unknown[]) =>
  asSuperuser(async (client) => {
    await client.query("select set_config('app.actor_role', 'test', false)");
    await client.query(sql, [...values]);
  });
