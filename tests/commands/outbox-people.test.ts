import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { missionCalled } from "../../lib/missions/facts";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { missingInProduction, type Env } from "../../lib/platform/env";
import { faultLine } from "../../lib/platform/log";
import { messagesShown } from "../../lib/messages/queries";
import { forget, keptDays } from "../../lib/messages/retention";
import { sweep, type Minute } from "../../lib/messages/worker";
import { embeddedMailer } from "../../lib/platform/adapters/embedded/mailer";
import { embeddedSms } from "../../lib/platform/adapters/embedded/sms";
import { askCode } from "../../lib/people/commands/sign-in-by-code";
import { bookSession } from "../../lib/sessions/commands/book";
import { lapseOffers } from "../../lib/sessions/commands/manage";
import { eachMinute } from "../../lib/wiring-worker";
import { asSuperuser } from "../database";
import { box, sendAll, tamper, tellAll } from "../post";
import { byPhone, newSession, newWorld, phone, someone, type World } from "../world";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterAll(disconnect);

const counts = (table: string) =>
  asSuperuser(
    async (client) =>
      (await client.query<{ count: number }>(`select count(*) from ${table} where mission_id = $1`, [world.mission])).rows[0]
        ?.count,
  );

describe("a sign-in code", () => {
  it("reaches the phone it was asked for, in the language of the page, and opens no link", async () => {
    await someone(world.mission, "seeker", "Ana", phone(201));
    await askCode.execute(world.visitor, { contact: phone(201), locale: "nl" });
    const post = box();
    await tellAll(world.mission, post, new Date());
    expect(await sendAll(world.mission, post, new Date())).toEqual(["sent"]);
    expect(post.texts[0]).toMatchObject({ to: phone(201) });
    expect(post.texts[0]!.text).toMatch(/^\d{6}: uw code voor Essai/);
    expect(post.texts[0]!.text).not.toContain("http");
  });

  it("is told to nobody when it has run out before leaving", async () => {
    await someone(world.mission, "seeker", "Ana", phone(202));
    await askCode.execute(world.visitor, { contact: phone(202) });
    const post = box();
    await tellAll(world.mission, post, new Date());
    expect(await sendAll(world.mission, post, new Date(Date.now() + 11 * 60_000))).toEqual(["withdrawn"]);
    expect(post.texts).toHaveLength(0);
  });

  it("tells an unknown mailbox that somebody tried, and an unknown phone nothing", async () => {
    await askCode.execute(world.visitor, { contact: "inconnue@courrier.example" });
    await askCode.execute(world.visitor, { contact: phone(203) });
    const post = box();
    await tellAll(world.mission, post, new Date());
    await sendAll(world.mission, post, new Date());
    expect(post.texts).toHaveLength(0);
    expect(post.mails).toHaveLength(1);
    expect(post.mails[0]!.text).not.toMatch(/\b\d{6}\b/);
  });
});

describe("what the house forgets by itself", () => {
  it("goes after its days, not before, and never a message that still waits", async () => {
    const session = await newSession(world, 5);
    await bookSession.execute(world.visitor, byPhone(session, "Ana", phone(210)), { now: new Date("2031-03-02T08:00:00Z") });
    const post = box();
    await tellAll(world.mission, post, new Date("2031-03-02T08:00:00Z"));
    const actor = system(world.mission, "messages.forget");
    await tamper("update message set created_at = now() - $2 * interval '1 day' - interval '1 hour' where mission_id = $1", [
      world.mission,
      keptDays.message,
    ]);
    expect(await forget(actor)).toBe(0);
    await sendAll(world.mission, post, new Date("2031-03-02T08:00:00Z"));
    await tamper("update message set created_at = now() - $2 * interval '1 day' + interval '1 hour' where mission_id = $1", [
      world.mission,
      keptDays.message,
    ]);
    expect(await forget(actor)).toBe(0);
    await tamper("update message set created_at = now() - $2 * interval '1 day' - interval '1 hour' where mission_id = $1", [
      world.mission,
      keptDays.message,
    ]);
    expect(await forget(actor)).toBe(1);
    expect(await counts("message")).toBe(0);
  });

  it("leaves the other Mire's alone", async () => {
    const other = await newWorld();
    await asActor(
      system(other.mission, "test"),
      "write",
      (db) => db.sql`insert into attempt (key_hash, kind, at) values ('x', 'y', now() - interval '9 days')`,
    );
    expect(await forget(system(world.mission, "messages.forget"))).toBe(0);
    expect(await forget(system(other.mission, "messages.forget"))).toBe(1);
  });
});

describe("the work of each minute", () => {
  it("is done in each Mire, as the portal itself, and a fault in one leaves the others", async () => {
    const other = await newWorld();
    // Looking it up brings the memory of the Mires, ten seconds old at most, up to date.
    expect(await missionCalled(other.mission)).not.toBeNull();
    const reached: string[] = [];
    const breaksHere: Minute[number] = {
      ...lapseOffers,
      execute: async (actor) => {
        if (actor.missionId === world.mission) throw new Error("broken here");
        reached.push(`${actor.kind} ${actor.missionId}`);
        return { status: "refused", refusal: "nothing_to_do" };
      },
    };
    await sweep([breaksHere, ...eachMinute], new Date());
    expect(reached).toContain(`system ${other.mission}`);
    expect(eachMinute.map(({ name }) => name)).toEqual([
      "sessions.lapse_offers",
      "sessions.remind_tomorrow",
      "meetings.remind_tomorrow",
      "group.leave",
      "thread.announce_waiting",
      "rights.warn",
      "documents.scan_waiting",
      "documents.purge",
      "notes.empty_trash",
      "privacy.erase_confirmed",
    ]);
  });
});

describe("the page of messages", () => {
  it("shows this Mire's own, newest first, cut at links, right to left where needed, with what a text costs", async () => {
    const session = await newSession(world, 5);
    await bookSession.execute(
      world.visitor,
      { ...byPhone(session, "Ana", phone(220)), locale: "ar" },
      { now: new Date("2031-03-02T08:00:00Z") },
    );
    const post = { post: { ...box().post, mailer: embeddedMailer(), sms: embeddedSms() } };
    await tellAll(world.mission, post, new Date("2031-03-02T08:00:00Z"));
    await sendAll(world.mission, post, new Date("2031-03-02T08:00:00Z"));
    const shown = await messagesShown.ask(world.visitor, { to: phone(220) });
    expect(shown).toMatchObject([{ channel: "sms", recipient: phone(220), language: "ar", direction: "rtl", segments: 2 }]);
    expect(shown![0]!.lines.flat().filter(({ href }) => href)).toHaveLength(1);
    expect(await messagesShown.ask(world.visitor, { to: "personne" })).toEqual([]);
    expect(await messagesShown.ask((await newWorld()).visitor, { to: phone(220) })).toEqual([]);
  });
});

describe("production", () => {
  const given = {
    MIRE_MODE: "production",
    SMTP_URL: "smtps://a@b",
    MAIL_FROM: "x@mire.example",
    PUBLIC_ORIGIN: "https://mire.example",
    SMS: "on",
    SMS_GATEWAY_URL: "https://g.example",
    SMS_GATEWAY_TOKEN: "t",
  } as Env;

  it("does not start with what only pretends to send", () => {
    expect(missingInProduction(given)).toEqual([]);
    expect(missingInProduction({ ...given, SMTP_URL: undefined })).toEqual(["SMTP_URL"]);
    expect(missingInProduction({ ...given, MAIL_FROM: "x@mire.invalid" })).toEqual(["MAIL_FROM"]);
    expect(missingInProduction({ ...given, PUBLIC_ORIGIN: "http://mire.example" })).toHaveLength(1);
    expect(missingInProduction({ ...given, SMS_GATEWAY_TOKEN: undefined })).toHaveLength(1);
    expect(missingInProduction({ ...given, SMS_GATEWAY_URL: undefined, SMS: "off" })).toEqual([]);
    expect(missingInProduction({ ...given, MIRE_MODE: "demonstration", SMTP_URL: undefined })).toEqual([]);
  });
});

describe("a fault in the log", () => {
  it("keeps its kind, code and place, never its words", () => {
    const fault = Object.assign(new Error("550 <ana@courrier.example> unknown; Key (value)=(+32470000001) exists"), {
      code: "23505",
      constraint: "contact_identity",
    });
    const line = JSON.stringify(faultLine(fault));
    expect(line).toContain("23505");
    expect(line).toContain("contact_identity");
    expect(line).not.toMatch(/ana|courrier|470/);
  });
});
