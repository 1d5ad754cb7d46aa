import type { Id } from "../kernel/id";

export const channels = ["sms", "email", "none"] as const;
/** How the person wants to be reached; `none` means by a call or on paper. */
export type Channel = (typeof channels)[number];

export type ContactKind = "phone" | "email";

/** A way to reach somebody: E.164 number or lower-case address. Families share phones, so it names nobody by itself. */
export type Contact = { readonly kind: ContactKind; readonly value: string };

/** Somebody known by Mire + first name + contact point (ruling 7). */
export type Known = { readonly personId: Id<"Person">; readonly firstName: string };
