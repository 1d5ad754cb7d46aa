import { id } from "../kernel/id";
import type { Saying } from "../kernel/notice";
import { missionCalled } from "../missions/facts";
import type { MissionFacts } from "../missions/model";
import type { System } from "../platform/actor";
import { asActor, type Db } from "../platform/db";
import { record } from "../platform/event";
import { faultLine, log } from "../platform/log";
import { claim, effectKey, giveBack, settle, textsThisHour, type Claimed, type Settled } from "../platform/outbox";
import type { Mailer } from "../platform/ports/mailer";
import { Refused } from "../platform/ports/refused";
import type { SmsSender } from "../platform/ports/sms";
import { compose, type Composed, type Template, type TokenOf } from "./compose";
import { reachable } from "./facts";
import type { Way } from "./model";
import { wayOf, wayTo } from "./rules";
import type { Voices } from "./tell";

export type Post = {
  readonly voices: Voices;
  readonly mailer: Mailer;
  readonly sms: SmsSender;
  readonly tokenOf: TokenOf;
  readonly originOf: (mission: MissionFacts) => string;
  /** Text messages per hour and Mire: what a robot may cost at most (security.md 8.5). */
  readonly textsPerHour: number;
};

/** `later`: try again. Everything else is the end of the message. */
export type Sent = Settled | "already" | "later";

type Ready = { readonly row: Claimed; readonly way: Way; readonly words: Composed; readonly mission: MissionFacts };

/**
 * Sends one message: takes it, finds its words as things stand now, hands it to the transport, marks it. A crash between the
 * last two sends it once more under the same key. `attemptsLeft` 0 makes a failure final.
 */
export async function send(actor: System, messageId: string, post: Post, attemptsLeft: number, now: Date): Promise<Sent> {
  const ready = await asActor(actor, "write", (db) => prepare(db, actor, messageId, post, now));
  if (typeof ready === "string") return ready;
  try {
    await transport(ready, post);
  } catch (fault) {
    return failed(actor, ready.row, fault, attemptsLeft);
  }
  await markSent(actor, ready.row.id);
  return "sent";
}

/** The message has left: while the lease lasts, a database that went away is waited for rather than the message sent twice. */
async function markSent(actor: System, messageId: string) {
  for (let tries = 1; ; tries++) {
    try {
      await asActor(actor, "write", (db) => settle(db, messageId, "sent", null));
      return;
    } catch (fault) {
      if (tries === 20) throw fault;
      await new Promise((retry) => setTimeout(retry, 1_000));
    }
  }
}

async function prepare(db: Db, actor: System, messageId: string, post: Post, now: Date): Promise<Ready | Sent> {
  const row = await claim(db, messageId);
  if (row === "taken") return "later";
  if (row === "settled") return "already";
  const mission = await missionCalled(actor.missionId);
  if (!mission || !isTemplate(row.template, post.voices)) return end(db, actor, row.id, "dead", "unknown_template");

  const saying = await post.voices.say[row.template](db, row, now);
  if (!saying) return end(db, actor, row.id, "withdrawn", "no_longer_true");
  const found = await wayFor(db, saying, row);
  if (!found) return end(db, actor, row.id, "unreachable", "no_address");
  if (found.way.channel === "sms" && (await overBudget(db, row, post))) return "later";

  const sender = { name: mission.shortName, phone: mission.phone, origin: post.originOf(mission) };
  return { row, way: found.way, words: compose(row.template, saying, found, sender, post.tokenOf), mission };
}

const isTemplate = (template: string, voices: Voices): template is Template => Object.hasOwn(voices.say, template);

/** The channel was chosen when the message was written; the address is the one the person has now. */
async function wayFor(db: Db, { to }: Saying, row: Claimed) {
  if ("address" in to) return { way: wayOf(to.address), firstName: to.firstName ?? "", locale: to.locale };
  const person = await reachable(db, to.person);
  const way = person && wayTo(person);
  return way ? { way, firstName: person.firstName, locale: person.locale || row.locale } : null;
}

async function overBudget(db: Db, row: Claimed, { textsPerHour }: Post) {
  const count = await textsThisHour(db);
  if (count < textsPerHour) return false;
  log.warn({ message: row.id, count, code: "sms_budget" }, "the text messages of this hour are spent");
  await giveBack(db, row.id, "sms_budget");
  return true;
}

const transport = ({ row, way, words, mission }: Ready, { mailer, sms }: Post) => {
  const key = effectKey(mission.id, row.key);
  const to = { mission: id<"Mission">(mission.id), key, to: way.to };
  if (way.channel === "sms") return sms.send({ ...to, text: words.sms });
  return mailer.send({
    ...to,
    fromName: mission.shortName,
    replyTo: mission.email,
    title: words.title,
    text: words.mail,
    language: words.language,
  });
};

async function failed(actor: System, row: Claimed, fault: unknown, attemptsLeft: number): Promise<Sent> {
  const code = fault instanceof Refused ? fault.code : "transport";
  const final = fault instanceof Refused || attemptsLeft <= 0;
  log[final ? "error" : "warn"](
    { ...faultLine(fault), message: row.id, template: row.template, attempt: row.attempts, status: code },
    "a message did not leave",
  );
  return asActor(actor, "write", async (db) => {
    if (final) return end(db, actor, row.id, "dead", code);
    await giveBack(db, row.id, code);
    return "later" as const;
  });
}

/** A message that reaches nobody is a fact of the journal, beside what it was about: a person has to call. */
async function end(db: Db, actor: System, messageId: string, status: Settled, why: string): Promise<Sent> {
  const [row] = await settle(db, messageId, status, why);
  if (!row) return "already";
  if (status === "dead")
    await record(
      db,
      actor,
      "messages.send",
      [{ type: "messages.dead", subject: row.subject, data: { message: messageId, template: row.template, why } }],
      null,
    );
  return status;
}

/** The last word on a message whose every attempt was lost, the worker's life included. */
export const bury = (actor: System, messageId: string) =>
  asActor(actor, "write", (db) => end(db, actor, messageId, "dead", "attempts_spent"));

/** An event whose messages could not even be written: said in the journal and in the log, for a person to look at. */
export async function buryEvent(actor: System, event: number) {
  log.error({ event, mission: actor.missionId }, "an event could not be told");
  await asActor(actor, "write", (db) =>
    record(db, actor, "messages.bury", [{ type: "messages.untold", subject: String(event), data: {} }], null),
  );
}
