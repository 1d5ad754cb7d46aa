import type { Address } from "../kernel/notice";

/** Somebody as a message reaches them; the newest address of each kind first. `none`: they asked not to be written to. */
export type Reachable = {
  readonly firstName: string;
  readonly locale: string;
  readonly channel: "sms" | "email" | "none";
  readonly addresses: readonly Address[];
};

/** How a message goes, once it is known to whom. */
export type Way = { readonly channel: "sms" | "email"; readonly to: string };
