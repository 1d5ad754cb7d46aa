import { Refused } from "../../ports/refused";
import type { SmsSender } from "../../ports/sms";

export type GatewaySettings = { readonly url: string; readonly token: string };

const patience = 5_000;

/**
 * Text messages through a gateway: one POST of JSON `{ to, text, reference }` with a bearer token; `Idempotency-Key` lets the
 * gateway recognise a repeat. The address is fixed at boot, and an answer can send us nowhere else.
 */
export function httpSms({ url, token }: GatewaySettings): SmsSender {
  const gateway = gatewayAt(url);
  return {
    send: async ({ key, to, text }) => {
      const answer = await fetch(gateway, {
        method: "POST",
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
        headers: { "content-type": "application/json", authorization: `Bearer ${token}`, "idempotency-key": key },
        body: JSON.stringify({ to, text, reference: key }),
      });
      await answer.body?.cancel();
      if (answer.ok || answer.status === 409) return;
      if (refused.includes(answer.status)) throw new Refused(`sms_${answer.status}`);
      throw new Error(`gateway_${answer.status || "redirect"}`);
    },
  };
}

/** What no later attempt can change: the message itself. Everything else (our token, limits, faults, redirects) may. */
const refused: readonly number[] = [400, 404, 410, 413, 422];

/** One host, said at boot; in clear text only to this very machine. Throws otherwise. */
function gatewayAt(url: string): URL {
  const gateway = new URL(url);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(gateway.hostname);
  if (gateway.protocol === "https:" || (gateway.protocol === "http:" && here)) return gateway;
  throw new Error("the SMS gateway needs an https address");
}
