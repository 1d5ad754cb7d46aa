import type { Mission } from "../actor";

/** One mail in plain text. `key` names the effect: the same key always gives the same Message-ID. */
export type Mail = {
  readonly mission: Mission;
  readonly key: string;
  readonly to: string;
  readonly fromName: string;
  readonly replyTo: string;
  readonly title: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
};

/** Resolves when the next server has taken charge. Throws `Refused` when it never will, anything else when it may later. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}
