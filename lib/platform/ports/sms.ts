import type { Mission } from "../actor";

/** One text message, `to` in E.164. `key` names the effect: a gateway that sees it again does nothing. */
export type TextMessage = {
  readonly mission: Mission;
  readonly key: string;
  readonly to: string;
  readonly text: string;
};

/** Resolves when the gateway has taken charge. Throws `Refused` when it never will, anything else when it may later. */
export interface SmsSender {
  send(message: TextMessage): Promise<void>;
}
