import { z } from "zod";
import { fingerprintOf, sameText } from "./crypto";

export type LinkKind = "booking" | "invitation" | "contact" | "signature" | "meeting" | "feed";

/**
 * A link opens exactly one thing and is never stored: the token is the id, a version (raised to end old links) and a keyed
 * hash of both. It can therefore be written again by the worker that sends a reminder, and a copy of the database holds no link.
 */
export function linkToken(kind: LinkKind, id: string, version: number): string {
  const packed = Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), Buffer.from([version & 255])]).toString("base64url");
  return `${packed}${mac(kind, packed)}`;
}

export type OpenedLink = { readonly id: string; readonly version: number };

export function openLink(kind: LinkKind, token: string): OpenedLink | null {
  if (!/^[\w-]{45}$/.test(token)) return null;
  const packed = token.slice(0, 23);
  if (!sameText(token.slice(23), mac(kind, packed))) return null;
  const bytes = Buffer.from(packed, "base64url");
  const hex = bytes.subarray(0, 16).toString("hex");
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), version: bytes[16] ?? 0 };
}

/** The shape of a token in an input; what comes out is what the token opens. A wrong one is `unknown_link`. */
export const linkInput = (kind: LinkKind) =>
  z.string().transform((token, context) => {
    const opened = openLink(kind, token);
    if (opened) return opened;
    context.addIssue({ code: "custom", message: "unknown_link" });
    return z.NEVER;
  });

// 22 characters: 132 bits.
const mac = (kind: LinkKind, packed: string) => fingerprintOf(packed, `link:${kind}`).slice(0, 22);
