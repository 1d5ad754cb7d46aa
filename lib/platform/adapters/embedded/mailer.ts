import type { Mailer } from "../../ports/mailer";
import { keepDelivery } from "./delivery";

/** No server, no network: mails are kept in the Mire's own database and shown at /dev/messages. */
export const embeddedMailer = (): Mailer => ({
  send: ({ mission, key, to, title, text }) => keepDelivery({ mission, key, channel: "email", to, title, body: text }),
  close: () => undefined,
});
