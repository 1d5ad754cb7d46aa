// Every cookie that the portal sets, got the way people get it: security.md 8.3.
import { expect, test } from "@playwright/test";
import { randomInt } from "node:crypto";
import { generateSync } from "otplib";
import { invite } from "../../../lib/people/commands/invitations";
import { linkToken } from "../../../lib/platform/link";
import { newMember } from "../members";
import { newPhone, newSession, takenBy } from "../stage";
import { ask, type Answer } from "./ask";
import { send, type Typed } from "./form";

test.skip(process.platform === "darwin", "the proxy's address, 127.0.0.2, is not one of this machine's");

/** A browser: what it was given, it sends back, and every line that sets a cookie is kept. */
class Browser {
  readonly #jar = new Map<string, string>();
  readonly lines: string[] = [];
  readonly #address = `10.${String(randomInt(256))}.${String(randomInt(256))}.${String(randomInt(1, 255))}`;

  get cookies() {
    return [...this.#jar].map(([name, value]) => ({ name, value }));
  }
  async send(path: string, button: RegExp, typed: Typed = {}): Promise<Answer> {
    const answer = await send({ path, button, typed, cookies: this.cookies, proxied: this.#address });
    this.take(answer);
    return answer;
  }
  async open(path: string): Promise<Answer> {
    const answer = await ask(path, {
      proxied: this.#address,
      headers: { cookie: this.cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
    });
    this.take(answer);
    return answer;
  }
  take({ cookies }: Answer) {
    for (const line of cookies) {
      this.lines.push(line);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.#jar.delete(name);
      else this.#jar.set(name, value);
    }
  }
}

const attributesOf = (line: string) =>
  line
    .split("; ")
    .slice(1)
    .filter((attribute) => !/^(?:max-age=0|expires=thu, 01 jan 1970.*)$/i.test(attribute))
    .map((attribute) => attribute.toLowerCase())
    .toSorted();

const nameOf = (line: string) => line.split("=", 1)[0] ?? "";
/** "+" is given, "-" is taken away. */
const happened = (lines: readonly string[]) =>
  lines.map((line) => `${/max-age=0/i.test(line) ? "-" : "+"}${nameOf(line)}`).toSorted();

function expectStrict({ lines }: Browser) {
  for (const line of lines) {
    expect(line, line).toMatch(/^__Host-[a-z]+=/);
    expect(attributesOf(line), line).toEqual(["httponly", "path=/", "samesite=lax", "secure"]);
  }
}

async function selfCheck(browser: Browser) {
  await browser.send("/fr/eligibilite", /Continuer/);
  await browser.send("/fr/eligibilite", /Continuer/, { age: "from_25_to_54" });
  const answers = { forem: "under_1_year", diplome: "below_cess", travail: "none", situation: "none" };
  for (const [slug, value] of Object.entries(answers))
    await browser.send(`/fr/eligibilite/${slug}`, /Continuer/, { [slug]: value });
  await browser.send("/fr/eligibilite/resultat", /Effacer mes réponses/);
}

/** The six digits sent to this number. */
async function codeSentTo(phone: string): Promise<string> {
  const found = { code: "" };
  await expect(async () => {
    const { body } = await ask(`/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`);
    found.code = /(?<!\d)\d{6}(?!\d)/.exec(body.slice(body.indexOf("<article")).replaceAll(/<[^>]*>/g, " "))?.[0] ?? "";
    expect(found.code).not.toBe("");
  }).toPass({ timeout: 20_000, intervals: [300] });
  return found.code;
}

test("the self-check keeps its answers, and what is wrong, in cookies that go when asked", async () => {
  const browser = new Browser();
  await selfCheck(browser);
  expectStrict(browser);
  expect(new Set(happened(browser.lines))).toEqual(
    new Set(["+__Host-reponses", "-__Host-reponses", "+__Host-erreur", "-__Host-erreur"]),
  );
  expect(browser.cookies).toEqual([]);
});

test("a code opens a session, and signing out empties the browser", async () => {
  const [browser, phone] = [new Browser(), newPhone()];
  await takenBy(await newSession(3, 30), "Yasmina", phone);
  await browser.send("/fr/connexion", /code/i, { contact: phone });
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-code"]);
  await browser.send("/fr/connexion/code", /^Entrer|Se connecter|Continuer/, { code: await codeSentTo(phone) });
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-mire"]);
  const gone = await browser.send("/fr/mon-parcours", /Se déconnecter/);
  expect(gone.headers["clear-site-data"]).toBe('"cache", "cookies", "storage"');
  expect(browser.cookies).toEqual([]);
  expectStrict(browser);
});

test("an invitation, then a password and a code, keep their steps in cookies that end with them", async () => {
  const { member } = await newMember("coordinator");
  const email = `coach${newPhone()}@mire.example`;
  const invited = await invite.execute(member, { email, firstName: "Nina", familyName: "Invitée", role: "coach" });
  if (invited.status !== "done") throw new Error(JSON.stringify(invited));
  const [browser, path, password] = [
    new Browser(),
    `/fr/invitation/${linkToken("invitation", invited.value.invitation, 1)}`,
    "Trois arbres verts 27",
  ];
  await browser.send(path, /Continuer|Suivant/, { password, again: password });
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-invitation"]);
  const secret = (
    /<code dir="ltr">([A-Z2-7 ]{32,})<\/code>/.exec((await browser.open(`${path}/cle`)).body)?.[1] ?? ""
  ).replaceAll(" ", "");
  const code = (step: number) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + step * 30 });
  await browser.send(`${path}/cle`, /./, { code: code(0) });
  expect(browser.cookies.map(({ name }) => name).toSorted()).toEqual(["__Host-mire", "__Host-secours"]);
  await browser.send("/fr/connexion/codes-de-secours", /./);
  await browser.send("/fr/coach", /Se déconnecter/);
  expect(browser.cookies).toEqual([]);
  await browser.send("/fr/connexion/equipe", /Continuer|Suivant/, { email, password });
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-etape"]);
  // A code serves once: the next one is accepted up to half a minute before its time.
  await browser.send("/fr/connexion/equipe/code", /./, { code: code(1) });
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-mire"]);
  expectStrict(browser);
});

test("the screen of the reception is marked, and reading a page sets nothing", async () => {
  const browser = new Browser();
  for (const path of [
    "/fr",
    "/fr/seances",
    "/fr/connexion",
    "/fr/eligibilite",
    "/fr/kiosque",
    "/ar",
    "/fr/coach",
    "/fr/nulle-part",
  ])
    await browser.open(path);
  expect(browser.lines).toEqual([]);
  await browser.open("/api/kiosque");
  expect(browser.cookies.map(({ name }) => name)).toEqual(["__Host-kiosque"]);
  expectStrict(browser);
});
