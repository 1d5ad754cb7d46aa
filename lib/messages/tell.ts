import type { Happened, Notice, Saying } from "../kernel/notice";
import type { System } from "../platform/actor";
import { asActor, type Db } from "../platform/db";
import { write, type Draft } from "../platform/outbox";
import type { Template } from "./compose";
import { reachable } from "./facts";
import { wayOf, wayTo } from "./rules";

/** What a row of the outbox says of itself when it is time to find its words. */
export type Asked = {
  readonly template: string;
  readonly key: string;
  readonly subject: string;
  readonly locale: string;
  readonly sealedTo: string | null;
};

/** Finds what a message would say now; null when it no longer makes sense. */
export type Say = (db: Db, asked: Asked, now: Date) => Promise<Saying | null>;

/** What the slices bring to the outbox, gathered in lib/wiring.ts. */
export type Voices = {
  readonly noticesOf: (event: Happened) => readonly Notice<Template>[];
  readonly say: Readonly<Record<Template, Say>>;
};

/**
 * The messages that follow one event: a row per key, whatever the repeats, and a job for each row that can leave, all in one
 * transaction. Returns how many rows were new; null when the event is not in this Mire.
 */
export const tell = (actor: System, eventId: number, voices: Voices, now: Date): Promise<number | null> =>
  asActor(actor, "write", async (db) => {
    const [event] = await db.sql<Happened>`select id, type, subject, data from event where id = ${eventId}::bigint`;
    if (!event) return null;
    const drafts = [];
    for (const notice of voices.noticesOf(event)) drafts.push(await draftOf(db, notice, event, voices, now));
    return write(db, actor, drafts);
  });

async function draftOf(db: Db, notice: Notice<Template>, event: Happened, voices: Voices, now: Date): Promise<Draft> {
  const locale = typeof event.data.locale === "string" ? event.data.locale : "fr";
  const base = { ...notice, event: event.id, person: null, channel: "none", locale } as const;
  const saying = await voices.say[notice.template](db, { ...notice, locale, sealedTo: null }, now);
  if (!saying) return { ...base, status: "withdrawn" };
  if ("address" in saying.to)
    return { ...base, channel: wayOf(saying.to.address).channel, locale: saying.to.locale, status: "queued" };

  const person = await reachable(db, saying.to.person);
  const way = person && wayTo(person);
  const known = { ...base, person: saying.to.person, locale: person?.locale ?? locale };
  return way ? { ...known, channel: way.channel, status: "queued" } : { ...known, status: "unreachable" };
}
