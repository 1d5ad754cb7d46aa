import type { Address } from "../kernel/notice";

export type MessageStatus = "queued" | "sent" | "dead" | "unreachable" | "withdrawn";
export type MessageChannel = "sms" | "email" | "none";

/** A row of the outbox, as the worker sees it: ids, never words. */
export type Queued = {
  readonly id: string;
  readonly key: string;
  readonly template: string;
  readonly subject: string;
  readonly channel: MessageChannel;
  readonly locale: string;
  readonly attempts: number;
  /** Sealed, and only for messages to an address that belongs to nobody yet; erased once sent. */
  readonly sealedTo: string | null;
};

/** Somebody as a message reaches them. */
export type Reachable = {
  readonly firstName: string;
  readonly locale: string;
  readonly channel: MessageChannel;
  readonly addresses: readonly Address[];
};

/** How a message goes, once it is known to whom. */
export type Way = { readonly channel: "sms" | "email"; readonly to: string };
