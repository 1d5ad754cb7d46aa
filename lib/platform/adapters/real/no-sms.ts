import { Refused } from "../../ports/refused";
import type { SmsSender } from "../../ports/sms";

/** An installation that says on purpose that it sends no text messages: each one becomes a call to make. */
export const noSms = (): SmsSender => ({ send: () => Promise.reject(new Refused("sms_off")) });
