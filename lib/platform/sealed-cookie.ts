import "server-only";
import { cookies } from "next/headers";
import { seal, unseal } from "./crypto";

/** How every cookie of ours is set: the `__Host-` prefix makes browsers refuse it without them. No Max-Age: it goes with the browser. */
export const cookieRules = { secure: true, httpOnly: true, sameSite: "lax", path: "/" } as const;

/**
 * A step of a form kept in the person's own browser, which can neither read nor change it. It stops being read after `minutes`.
 * Names begin with `__Host-`.
 */
export const sealedCookie = <Content>(name: `__Host-${string}`, minutes: number) => {
  const place = `cookie|${name}`;
  return {
    read: async (): Promise<Content | null> => {
      const value = (await cookies()).get(name)?.value;
      const plain = value ? unseal(value, place) : null;
      if (!plain) return null;
      const { until, content } = JSON.parse(plain.toString("utf8")) as { until: number; content: Content };
      return until > Date.now() ? content : null;
    },
    write: async (content: Content) => {
      const value = seal(JSON.stringify({ until: Date.now() + minutes * 60_000, content }), place);
      (await cookies()).set(name, value, cookieRules);
    },
    clear: async () => {
      (await cookies()).set(name, "", { ...cookieRules, maxAge: 0 });
    },
  };
};
