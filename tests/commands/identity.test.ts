import { createServer } from "node:http";
import { getServerSession, type AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { describe, expect, test } from "vitest";
import { plainIdentity } from "../../lib/platform/adapters/embedded/plain-identity";
import { nextAuthIdentity } from "../../lib/platform/adapters/real/next-auth";
import { randomToken } from "../../lib/platform/crypto";
import { env } from "../../lib/platform/env";
import type { Identity } from "../../lib/platform/ports/identity";
import { sessionCookie } from "../../lib/platform/session";

const adapters: readonly (readonly [string, Identity])[] = [
  ["next-auth", nextAuthIdentity],
  ["plain", plainIdentity],
];

describe.each(adapters)("the identity port, %s", (_name, identity) => {
  test("gives back the secret it wrapped, and fits a cookie", async () => {
    const secret = randomToken(32);
    const value = await identity.wrap(secret);
    expect(await identity.unwrap(value)).toBe(secret);
    expect(value).toMatch(/^[\w.~-]+$/);
    expect(value.length).toBeLessThan(1_000);
  });

  test("opens nothing that was altered, cut, invented or made with another key", async () => {
    const value = await identity.wrap(randomToken(32));
    const middle = Math.floor(value.length / 2);
    const flipped = value.slice(0, middle) + (value[middle] === "A" ? "B" : "A") + value.slice(middle + 1);
    for (const wrong of [
      flipped,
      value.slice(0, -2),
      `${value}x`,
      "",
      ".",
      "a.b",
      randomToken(32),
      `${randomToken(32)}.${randomToken(32)}`,
    ])
      expect(await identity.unwrap(wrong)).toBeNull();
  });

  test("never one adapter's value for the other's", async () => {
    const [other] = adapters.flatMap(([, each]) => (each === identity ? [] : [each]));
    expect(await other!.unwrap(await identity.wrap(randomToken(32)))).toBeNull();
  });
});

const silent = { error: () => undefined, warn: () => undefined, debug: () => undefined };

/** next-auth as an application would call it; its session callback shows what it read. */
const options: AuthOptions = {
  secret: env().AUTH_SECRET,
  providers: [],
  session: { strategy: "jwt" },
  logger: silent,
  cookies: { sessionToken: { name: sessionCookie, options: { path: "/" } } },
  callbacks: { session: ({ session, token }) => ({ ...session, sid: token.sid }) },
};

/** Asks next-auth itself, over real HTTP. */
async function sessionSeenWith(cookie: string) {
  const server = createServer((req, res) => {
    const cookies = Object.fromEntries(
      (req.headers.cookie ?? "").split("; ").map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
    );
    void getServerSession(Object.assign(req, { cookies }), res, options).then((session) => res.end(JSON.stringify(session)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const answer = await fetch(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`, {
    headers: { cookie },
  });
  server.close();
  return (await answer.json()) as { sid?: string } | null;
}

describe("our cookie", () => {
  test("is read by next-auth's own decoder and holds the secret only", async () => {
    const secret = randomToken(32);
    const token = await decode({ token: await nextAuthIdentity.wrap(secret), secret: env().AUTH_SECRET });
    expect(Object.keys(token!).sort()).toEqual(["exp", "iat", "jti", "sid"]);
    expect(token!.sid).toBe(secret);
  });

  test("is read by next-auth's getServerSession; another key's is not", async () => {
    const secret = randomToken(32);
    expect(await sessionSeenWith(`${sessionCookie}=${await nextAuthIdentity.wrap(secret)}`)).toMatchObject({ sid: secret });
    expect(await sessionSeenWith(`${sessionCookie}=${await plainIdentity.wrap(secret)}`)).toBeNull();
    expect(await sessionSeenWith("rien=1")).toBeNull();
  });
});
