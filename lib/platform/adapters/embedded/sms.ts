import type { SmsSender } from "../../ports/sms";
import { keepDelivery } from "./delivery";

/** No gateway, no network: text messages are kept in the Mire's own database and shown at /dev/messages. */
export const embeddedSms = (): SmsSender => ({
  send: ({ mission, key, to, text }) => keepDelivery({ mission, key, channel: "sms", to, title: "", body: text }),
});
