import { parsePhoneNumberFromString } from "libphonenumber-js/min";

export const channels = ["sms", "email", "none"] as const;
/** How the person wants to be reached; `none` means by a call or on paper. */
export type Channel = (typeof channels)[number];

export type ContactKind = "phone" | "email";

/** A way to reach somebody: E.164 number or lower-case address. Families share phones, so it names nobody by itself. */
export type Contact = { readonly kind: ContactKind; readonly value: string };

/** First names are compared without accents, case, spaces or hyphens: "Jean-Noël" is "jean noel". */
export const firstNameKey = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A phone number as typed in Belgium, with any spaces, dots or slashes; null when nobody could call it. */
export function phoneFrom(typed: string): Contact | null {
  const parsed = parsePhoneNumberFromString(typed.replace(/^\s*00/, "+"), "BE");
  return parsed?.isPossible() && parsed.isValid() ? { kind: "phone", value: parsed.number } : null;
}

/**
 * An e-mail address, strictly ASCII, one @, lower-cased. Normalisation that would change it is refused: look-alike characters
 * were used to receive other people's mail (security.md 8.3).
 */
export function emailFrom(typed: string): Contact | null {
  const value = typed.trim().toLowerCase();
  if (value !== value.normalize("NFKC") || value.length > 254) return null;
  return /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/.test(
    value,
  )
    ? { kind: "email", value }
    : null;
}
