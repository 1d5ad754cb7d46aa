import { hash, verify, type Options } from "@node-rs/argon2";
import { refuse } from "../kernel/result";
import { fingerprintOf } from "./crypto";

/** argon2id, the library's default: codes live ten minutes, staff passwords for years (security.md 8.3; 9 ms and 53 ms measured there). */
const costs = {
  code: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  password: { memoryCost: 65_536, timeCost: 3, parallelism: 1 },
} as const satisfies Record<string, Options>;

export type Secret = keyof typeof costs;

/** The line before the hash is too long. */
class Busy extends Error {}

/** Turns a line that is too long into an answer: try again in a moment. */
export const orBusy = <T>(work: Promise<T>) =>
  work.catch((fault: unknown) => {
    if (fault instanceof Busy) return refuse("too_busy");
    throw fault;
  });

const limits = { atOnce: 4, waitMs: 2_000 } as const;
let running = 0;
const line: (() => void)[] = [];

/** A copy of the database without the master key cannot be tried against: the secret is first hashed under a key (the pepper). */
const peppered = (secret: string, kind: Secret) => fingerprintOf(secret.normalize("NFC"), `pepper:${kind}`);

export const hashSecret = (secret: string, kind: Secret): Promise<string> =>
  inTurn(() => hash(peppered(secret, kind), costs[kind]));

/** Takes as long when there is nothing to compare with, so that the time says nothing about who is known. */
export const isSecret = (secret: string, hashed: string | null, kind: Secret): Promise<boolean> =>
  inTurn(async () => {
    const right = await verify(hashed ?? (await nobodys(kind)), peppered(secret, kind), costs[kind]);
    return right && hashed !== null;
  });

const dummies = new Map<Secret, Promise<string>>();
function nobodys(kind: Secret): Promise<string> {
  const known = dummies.get(kind) ?? hash(peppered("nobody's secret", kind), costs[kind]);
  dummies.set(kind, known);
  return known;
}

/** At most four hashes at once in a process, each of up to 64 MiB; the others wait two seconds at most, then `orBusy` answers. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= limits.atOnce) await turn();
  else running++;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else running--;
  }
}

const turn = () =>
  new Promise<void>((go, stop) => {
    const called = () => {
      clearTimeout(patience);
      go();
    };
    const patience = setTimeout(() => {
      line.splice(line.indexOf(called), 1);
      stop(new Busy("too many secrets to check at once"));
    }, limits.waitMs);
    line.push(called);
  });
