import { generateSecret, generateSync, generateURI } from "otplib";
import { sameText } from "./crypto";

const period = 30;

/** Base32, 160 bits (RFC 4226 R6). */
export const newTotpSecret = () => generateSecret({ length: 20 });

/** What an authenticator app reads from the QR code. */
export const totpAddress = (secret: string, issuer: string, label: string) => generateURI({ issuer, label, secret });

/**
 * The step (RFC 6238, 30 s) that a six-digit code belongs to: this one, the one before or the one after, and later than the last
 * one accepted, so that a code serves once. Null when it is none of these. `epoch` is in seconds.
 */
export function totpStep(secret: string, code: string, epoch: number, lastStep: number): number | null {
  const current = Math.floor(epoch / period);
  const steps = [current, current - 1, current + 1].filter((step) => step > lastStep);
  return steps.find((step) => sameText(generateSync({ secret, epoch: step * period, period }), code)) ?? null;
}
