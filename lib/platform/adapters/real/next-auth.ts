import { decode, encode } from "next-auth/jwt";
import { env } from "../../env";
import type { Identity } from "../../ports/identity";

/** In next-auth's own format, so that its getServerSession reads it; a token holds the opaque secret only. */
export const nextAuthIdentity: Identity = {
  wrap: (secret) => encode({ token: { sid: secret }, secret: env().AUTH_SECRET, maxAge: 12 * 3600 }),
  unwrap: async (value) => {
    for (const secret of [env().AUTH_SECRET, env().AUTH_SECRET_PREVIOUS]) {
      const token = secret ? await decode({ token: value, secret }).catch(() => null) : null;
      if (typeof token?.sid === "string") return token.sid;
    }
    return null;
  },
};
