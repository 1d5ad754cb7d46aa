import { createHash, randomBytes } from "node:crypto";
import NextAuth, { type AuthOptions } from "next-auth";
import { env, trustForwardedHost } from "../../env";
import { log } from "../../log";
import type { DoorAnswer, DoorCookie, DoorRequest, OutsideAccount, OutsideDoor } from "../../ports/outside-door";
import { sessionCookie } from "../../session";

const provider = "oidc";
const failed = "/fr/connexion/equipe?externe=refuse";

type Settings = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly secret: string };

/** The OpenID Connect provider of the settings; null when none is set, and then no such door exists. */
export function oidcDoor(): OutsideDoor | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, AUTH_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return doorTo({ issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, secret: AUTH_SECRET });
}

/**
 * next-auth does the protocol: discovery, state, nonce, PKCE, the checks of the token. It opens no session: once an account is
 * proved, `recognised` decides with our own commands. Only two of its routes are reachable.
 */
export const doorTo = (settings: Settings): OutsideDoor => ({
  name: new URL(settings.issuer).hostname,
  open: async (asked, recognised) => {
    trustForwardedHost();
    const answer = new Answer();
    const forged = asked.step === "signin" ? provenOrigin(settings.secret) : null;
    const handle = NextAuth(optionsFor(settings, recognised)) as Handle;
    await handle(question(asked, forged), answer);
    return answer.given(asked.origin);
  },
});

/** Our own check of the origin stands before this; next-auth wants its token too, so it is made here. */
function provenOrigin(secret: string) {
  const token = randomBytes(32).toString("hex");
  return {
    token,
    cookie: `${token}|${createHash("sha256")
      .update(token + secret)
      .digest("hex")}`,
  };
}

const names = {
  csrf: "__Host-oidc-csrf",
  back: "__Host-oidc-retour",
  state: "__Host-oidc-state",
  nonce: "__Host-oidc-nonce",
  pkce: "__Host-oidc-pkce",
} as const;

function question({ method, step, query, cookies, origin }: DoorRequest, forged: ReturnType<typeof provenOrigin> | null) {
  const { host, protocol } = new URL(origin);
  return {
    method,
    query: { ...query, nextauth: [step, provider] },
    body: forged ? { csrfToken: forged.token, callbackUrl: origin } : {},
    cookies: { ...cookies, ...(forged ? { [names.csrf]: forged.cookie } : {}) },
    headers: { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) },
  };
}

/** next-auth answers requests of Next's older router too: plain objects, with nothing read from the surroundings. */
type Handle = (asked: ReturnType<typeof question>, answer: Answer) => Promise<void>;

const rules = { httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 600 } as const;
const cookie = (name: string) => ({ name, options: rules });

const optionsFor = (
  { issuer, clientId, clientSecret, secret }: Settings,
  recognised: (account: OutsideAccount) => Promise<string>,
): AuthOptions => ({
  secret,
  session: { strategy: "jwt" },
  pages: { signIn: failed, error: failed },
  logger: { error: (code) => log.warn({ code }, "the outside door refused"), warn: () => undefined, debug: () => undefined },
  cookies: {
    sessionToken: cookie(sessionCookie),
    csrfToken: cookie(names.csrf),
    callbackUrl: cookie(names.back),
    state: cookie(names.state),
    nonce: cookie(names.nonce),
    pkceCodeVerifier: cookie(names.pkce),
  },
  providers: [
    {
      id: provider,
      name: issuer,
      type: "oauth",
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid" } },
      checks: ["pkce", "state", "nonce"],
      profile: (claims: { sub: string }) => ({ id: claims.sub }),
    },
  ],
  callbacks: {
    signIn: async ({ profile }) => {
      const claims = profile as { iss?: unknown; sub?: unknown } | undefined;
      if (typeof claims?.iss !== "string" || typeof claims.sub !== "string" || claims.sub === "") return failed;
      return recognised({ issuer: claims.iss, subject: claims.sub });
    },
  },
});

/** What next-auth would write to a response, kept: an address and cookies. Anything else is a refusal. */
class Answer {
  #cookies: readonly string[] = [];
  #location: string | undefined;

  getHeader(name: string) {
    return name.toLowerCase() === "set-cookie" ? [...this.#cookies] : undefined;
  }
  setHeader(name: string, value: string | readonly string[]) {
    if (name.toLowerCase() === "set-cookie") this.#cookies = [value].flat();
    if (name.toLowerCase() === "location" && typeof value === "string") this.#location = value;
    return this;
  }
  status() {
    return this;
  }
  json(body: unknown) {
    const url = (body as { url?: unknown } | null)?.url;
    if (typeof url === "string") this.#location = url;
  }
  send() {
    return undefined;
  }
  end() {
    return undefined;
  }
  given(origin: string): DoorAnswer {
    const location = this.#location ?? failed;
    const isRefusal = location.startsWith(`${origin}/api/auth`) || location.includes("externe=refuse");
    const ours = this.#cookies.flatMap((line) => cookieIn(line) ?? []);
    return { location: isRefusal ? failed : location, cookies: ours };
  }
}

/** One of our five, with its value and its age; anything else next-auth would set is left out. */
function cookieIn(line: string): DoorCookie | null {
  const [, name, value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const known = Object.values(names).find((each) => each === name);
  return known
    ? { name: known, value: decodeURIComponent(value), maxAge: Number(/max-age=(\d+)/i.exec(line)?.[1] ?? rules.maxAge) }
    : null;
}
