import "server-only";
import { cookies } from "next/headers";
import { deviceFrom } from "./device";
import { nextAuthIdentity } from "./adapters/real/next-auth";
import { request } from "./current-actor";
import { countedAddress } from "./front/address";
import { cookieRules } from "./sealed-cookie";
import { sessionCookie } from "./session";

/** The secret that a sign-in code is bound to: a code read over somebody's shoulder is worth nothing in another browser. */
const codeCookie = "__Host-code";
/** Set by the kiosk page on the Mire's own screen: sessions opened there are short. */
export const kioskCookie = "__Host-kiosque";

/** A screen that a coach lent; over as soon as somebody signs in there. */
export const lentCookie = "__Host-ecran";

/** What the server knows of the browser, and no form may claim. */
export const given = {
  browser: async () => {
    const value = (await cookies()).get(codeCookie)?.value;
    return value && /^[\w-]{43}$/.test(value) ? value : null;
  },
  device: async () => deviceFrom((await request()).device),
  kiosk: async () => (await cookies()).has(kioskCookie),
  /** Where tries are counted: one home, or one room, is one address. */
  address: async () => countedAddress((await request()).address),
  locale: async () => (await request()).path.split("/")[1] ?? "fr",
};

export const entering = { device: given.device, kiosk: given.kiosk };

export const keepBrowser = async ({ value }: { readonly value: { readonly browser: string } }) => {
  (await cookies()).set(codeCookie, value.browser, cookieRules);
};

/** Gives the browser its session, and takes back what served to get it. */
export async function startSession({ value }: { readonly value: { readonly secret: string | null } }) {
  if (value.secret === null) return;
  const jar = await cookies();
  jar.set(sessionCookie, await nextAuthIdentity.wrap(value.secret), cookieRules);
  for (const name of [codeCookie, lentCookie]) if (jar.has(name)) jar.set(name, "", { ...cookieRules, maxAge: 0 });
}

export const dropSession = async () => {
  (await cookies()).set(sessionCookie, "", { ...cookieRules, maxAge: 0 });
};

/** For a session that has ended while the page goes on: to take the cookie away would have the front door empty the whole browser. */
export const letGoOfSession = async () => {
  (await cookies()).set(sessionCookie, "", cookieRules);
};
