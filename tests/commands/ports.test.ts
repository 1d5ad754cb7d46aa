import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddedMailer } from "../../lib/platform/adapters/embedded/mailer";
import { embeddedSms } from "../../lib/platform/adapters/embedded/sms";
import { httpSms } from "../../lib/platform/adapters/real/http-sms";
import { noSms } from "../../lib/platform/adapters/real/no-sms";
import { smtpMailer } from "../../lib/platform/adapters/real/smtp";
import type { Mission } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import type { Mail, Mailer } from "../../lib/platform/ports/mailer";
import type { SmsSender } from "../../lib/platform/ports/sms";
import { Refused } from "../../lib/platform/ports/refused";
import { asSuperuser } from "../database";
import { smsGateway, smtpServer, type Gateway, type SmtpBox } from "../servers";
import { newWorld } from "../world";

let mission: Mission;
let smtp: SmtpBox;
let gateway: Gateway;
beforeAll(async () => {
  ({ mission } = await newWorld());
  smtp = await smtpServer();
  gateway = await smsGateway();
});
afterAll(async () => {
  await Promise.all([smtp.close(), gateway.close()]);
  await disconnect();
});

const words =
  "Vous n’étiez pas là.\n" +
  "Une longue ligne avec des accents é è ç œ et un lien https://essai.example/fr/reservation/AaIBc2o5dg6vTqzvv2hrMwE3wyOy8QzMjH7wGFYBIiHpA\n.\nمرحبًا Привіт";
const mail = (key: string): Mail => ({
  mission,
  key,
  to: "ana@courrier.example",
  fromName: "Mire d’essai",
  replyTo: "accueil@essai.example",
  title: "Votre place est réservée",
  text: words,
  language: "fr-BE",
});

type Kept = { readonly key: string; readonly to: string; readonly title: string; readonly text: string };

const kept = (channel: string) =>
  asSuperuser(
    async (client) =>
      (
        await client.query<Kept>(
          `select message_id as key, recipient as "to", title, body as text from delivery where mission_id = $1 and channel = $2 order by at`,
          [mission, channel],
        )
      ).rows,
  );

const decoded = (raw: string): string => {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const bytes = /base64/i.test(head)
    ? Buffer.from(body, "base64")
    : Buffer.from(
        body
          .replaceAll("=\r\n", "")
          .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );
  return bytes.toString("utf8").replaceAll("\r\n", "\n").trimEnd();
};
const titleOf = (raw: string) => {
  const line = /^subject: (.*(?:\r\n .*)*)/im.exec(raw)?.[1] ?? "";
  return line.replaceAll(/\?=\r\n =\?/g, "?==?").replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_all, text: string) =>
    Buffer.from(
      text
        .replaceAll("_", " ")
        .replaceAll(/=([0-9A-F]{2})/g, (_each, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ).toString("utf8"),
  );
};

type MailerCase = { readonly mailer: () => Mailer; readonly arrived: () => Promise<Kept[]> };
const mailers: Record<string, MailerCase> = {
  embedded: { mailer: embeddedMailer, arrived: () => kept("email") },
  smtp: {
    mailer: () => smtpMailer({ url: smtp.url, from: "ne-pas-repondre@essai.example", tls: "if_offered" }),
    arrived: async () =>
      smtp.mails.map(({ messageId, to, raw }) => ({
        key: messageId.replace(/^<(.*)@essai\.example>$/, "$1"),
        to,
        title: titleOf(raw),
        text: decoded(raw),
      })),
  },
};

describe.each(Object.entries(mailers))("the mailer port, %s", (_name, { mailer, arrived }) => {
  it("hands over recipient, title and words as they are, under the key of the effect", async () => {
    const port = mailer();
    await port.send(mail("first"));
    port.close();
    expect(await arrived()).toEqual([
      { key: "first", to: "ana@courrier.example", title: "Votre place est réservée", text: words },
    ]);
  });

  it("gives the same name to the same effect, so that a repeat can be recognised", async () => {
    const port = mailer();
    await port.send(mail("again"));
    await port.send(mail("again"));
    port.close();
    expect(new Set((await arrived()).map(({ key }) => key))).toEqual(new Set(["first", "again"]));
  });
});

describe("SMTP", () => {
  const port = () => smtpMailer({ url: smtp.url, from: "ne-pas-repondre@essai.example", tls: "if_offered" });

  it("tells a refusal for good from one that may pass", async () => {
    for (const [code, kind] of [
      [550, true],
      [553, true],
      [450, false],
      [421, false],
    ] as const) {
      smtp.refuse = code;
      const fault = await port()
        .send(mail(`r${code}`))
        .catch((thrown: unknown) => thrown);
      expect([code, fault instanceof Refused]).toEqual([code, kind]);
    }
    smtp.refuse = null;
  });

  it("never gives a password to a server without TLS when TLS is required", async () => {
    const guarded = await smtpServer({ user: { name: "portail", pass: "s3cret:@/" } });
    await smtpMailer({ url: guarded.url, from: "a@essai.example", tls: "if_offered" }).send(mail("auth"));
    expect(guarded.mails).toHaveLength(1);
    await expect(
      smtpMailer({ url: guarded.url, from: "a@essai.example", tls: "required" }).send(mail("auth2")),
    ).rejects.toThrow();
    expect(guarded.mails).toHaveLength(1);
    const wrong = guarded.url.replace("s3cret", "guess");
    const fault = await smtpMailer({ url: wrong, from: "a@essai.example", tls: "if_offered" })
      .send(mail("auth3"))
      .catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Refused);
    await guarded.close();
  });

  it("says who writes, where to answer, in which language, and that nobody typed it", async () => {
    await port().send(mail("headers"));
    const { raw } = smtp.mails.at(-1)!;
    expect(raw).toMatch(/^Reply-To: accueil@essai\.example/im);
    expect(raw).toMatch(/^Content-Language: fr-BE/im);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/im);
    expect(raw).toMatch(/^From: .*<ne-pas-repondre@essai\.example>/im);
    expect(raw).toMatch(/^Message-ID: <headers@essai\.example>/im);
  });

  it("lets no recipient or title add a header", async () => {
    await port().send({ ...mail("inject"), title: "Bonjour\r\nBcc: autre@example.org", fromName: "Mire\r\nX-Autre: 1" });
    const head = smtp.mails.at(-1)!.raw.split("\r\n\r\n")[0]!;
    expect(head).not.toMatch(/^Bcc:/im);
    expect(head).not.toMatch(/^X-Autre:/im);
  });

  it("throws, and keeps the message for later, when nobody answers", async () => {
    const fault = await smtpMailer({ url: "smtp://127.0.0.1:1", from: "a@essai.example", tls: "if_offered" })
      .send(mail("down"))
      .catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Refused);
  });
});

type SmsCase = { readonly sms: () => SmsSender; readonly arrived: () => Promise<Omit<Kept, "title">[]> };
const senders: Record<string, SmsCase> = {
  embedded: { sms: embeddedSms, arrived: async () => (await kept("sms")).map(({ key, to, text }) => ({ key, to, text })) },
  http: {
    sms: () => httpSms({ url: gateway.url, token: "jeton" }),
    arrived: async () =>
      gateway.calls.map(({ headers, body }) => ({ key: String(headers["idempotency-key"]), to: body.to, text: body.text })),
  },
};
const text = (key: string) => ({ mission, key, to: "+32470000001", text: "Nous vous attendons, à 9 h. مرحبًا" });

describe.each(Object.entries(senders))("the text message port, %s", (_name, { sms, arrived }) => {
  it("hands over recipient and words as they are, under the key of the effect", async () => {
    await sms().send(text("one"));
    expect(await arrived()).toEqual([{ key: "one", to: "+32470000001", text: "Nous vous attendons, à 9 h. مرحبًا" }]);
  });

  it("gives the same name to the same effect", async () => {
    await sms().send(text("two"));
    await sms().send(text("two"));
    expect(new Set((await arrived()).map(({ key }) => key))).toEqual(new Set(["one", "two"]));
  });
});

describe("the HTTP gateway", () => {
  const sms = () => httpSms({ url: gateway.url, token: "jeton" });

  it("is asked with a bearer token and JSON", async () => {
    await sms().send(text("auth"));
    expect(gateway.calls.at(-1)).toMatchObject({
      path: "/messages",
      headers: { authorization: "Bearer jeton", "content-type": "application/json" },
      body: { reference: "auth" },
    });
  });

  it("is not followed elsewhere", async () => {
    const before = gateway.calls.length;
    for (const status of [301, 302, 307, 308]) {
      gateway.status = status;
      const fault = await sms()
        .send(text(`r${status}`))
        .catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(Error);
      expect(fault).not.toBeInstanceOf(Refused);
    }
    gateway.status = 202;
    expect(gateway.calls.slice(before).map(({ path }) => path)).toEqual(["/messages", "/messages", "/messages", "/messages"]);
  });

  it("may refuse a message for good; our token, its limits and its faults may pass; a repeat is done", async () => {
    for (const [status, kind] of [
      [400, "refused"],
      [422, "refused"],
      [401, "later"],
      [429, "later"],
      [500, "later"],
      [503, "later"],
      [409, "done"],
      [200, "done"],
    ] as const) {
      gateway.status = status;
      const end = await sms()
        .send(text(`s${status}`))
        .then(
          () => "done",
          (thrown: unknown) => (thrown instanceof Refused ? "refused" : "later"),
        );
      expect([status, end]).toEqual([status, kind]);
    }
    gateway.status = 202;
  });

  it("is given five seconds", async () => {
    gateway.silent = true;
    const since = performance.now();
    await expect(sms().send(text("silent"))).rejects.toThrow();
    gateway.silent = false;
    const took = performance.now() - since;
    expect(took).toBeGreaterThan(4_500);
    expect(took).toBeLessThan(8_000);
  });

  it("needs https, unless it is this very machine", () => {
    expect(() => httpSms({ url: "http://sms.example/messages", token: "t" })).toThrow(/https/);
    expect(() => httpSms({ url: "https://sms.example/messages", token: "t" })).not.toThrow();
  });

  it("can be left out on purpose: each text is then a call to make", async () => {
    await expect(noSms().send(text("off"))).rejects.toBeInstanceOf(Refused);
  });
});
