import type { IncomingHttpHeaders } from "node:http";
import { refusal, type Refusal } from "./target";

/**
 * Stricter than the framework's own check, which lets through posts without Origin, cross-site Fetch-Metadata, spoofed forwarded hosts
 * and the wrong scheme. A browser of the last ten years sends Origin with each post; what sends none is refused.
 */
export const refuseForeignPost = (headers: IncomingHttpHeaders, canonicalOrigin: string): Refusal | undefined => {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return refusal(403);
  return headers.origin === canonicalOrigin ? undefined : refusal(403);
};
