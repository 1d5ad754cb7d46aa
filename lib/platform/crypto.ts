import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";

const keys = new Map<string, Buffer>();

/** A key of its own for each purpose, derived (HKDF, RFC 5869) from the master key unless another one is named. */
function keyFor(purpose: string, from = env().MASTER_KEY): Buffer {
  const name = `${purpose} ${from}`;
  const known = keys.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", from, "mire", purpose, 32));
  keys.set(name, key);
  return key;
}

/**
 * The keys of the house: the first one seals, each may open. SEALING_KEY when it is set, the one before it while keys are being changed,
 * then the one that comes from the master key, under which everything was sealed before the first change.
 */
function ring(): readonly [Buffer, ...Buffer[]] {
  const { SEALING_KEY, SEALING_KEY_PREVIOUS } = env();
  const named = [SEALING_KEY, SEALING_KEY_PREVIOUS].flatMap((key) => (key ? [keyFor("seal", key)] : []));
  const [first, ...others] = [...named, keyFor("seal")] as const;
  return [first, ...others] as [Buffer, ...Buffer[]];
}

/** AES-256-GCM, 96-bit random nonce; `place` (table|column|row) is authenticated, so a value cannot be moved elsewhere. Format v1.nonce.ciphertext+tag. */
export function seal(plain: string | Buffer, place: string, key: Buffer = ring()[0]): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return `v1.${nonce.toString("base64url")}.${sealed.toString("base64url")}`;
}

/** The bytes back, or null when the value was altered, moved, or sealed with another key. Without a key, those of the house are tried. */
export function unseal(value: string, place: string, key?: Buffer): Buffer | null {
  for (const each of key ? [key] : ring()) {
    const plain = unsealWith(each, value, place);
    if (plain) return plain;
  }
  return null;
}

/** The same value under the key that seals now; null when no key of the house opens it. */
export function resealed(value: string, place: string): string | null {
  const plain = unseal(value, place);
  return plain && seal(plain, place);
}

function unsealWith(key: Buffer, value: string, place: string): Buffer | null {
  const [version, nonce, body] = value.split(".");
  if (version !== "v1" || !nonce || !body) return null;
  const bytes = Buffer.from(body, "base64url");
  if (bytes.length < 16) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url")).setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** The same for files, as bytes: version 1, nonce, ciphertext, tag. */
export function sealBytes(plain: Buffer, place: string, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.from([1]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when they were altered, moved, or sealed with another key. */
export function unsealBytes(sealed: Buffer, place: string, key: Buffer): Buffer | null {
  if (sealed[0] !== 1 || sealed.length < 29) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13)).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A keyed hash: equal inputs can be found again, nothing can be read back. `purpose` separates uses. */
export const fingerprintOf = (value: string, purpose: string) =>
  createHmac("sha256", keyFor(purpose)).update(value).digest("base64url");

export const sha256 = (value: string) => createHash("sha256").update(value).digest("base64url");
export const randomToken = (bytes = 32) => randomBytes(bytes).toString("base64url");
export const randomDigits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join("");

// No 0/O, 1/I: read aloud and copied from paper.
const paperAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const randomPaperCode = () => Array.from({ length: 8 }, () => paperAlphabet[randomInt(paperAlphabet.length)]).join("");

export const newKey = () => randomBytes(32);

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
