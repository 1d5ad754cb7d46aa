import { countedAddress } from "./address";

interface Bucket {
  tokens: number;
  at: number;
}

const MOST_BUCKETS = 50_000;

/** Token bucket in memory: `perMinute` at once, filled again evenly over a minute. Answers the seconds to wait, 0 when let through. */
export const rateLimit = (perMinute: number, now: () => number = Date.now) => {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return (address: string): number => {
    const key = countedAddress(address);
    const at = now();
    const found = buckets.get(key);
    const tokens = found ? Math.min(perMinute, found.tokens + (at - found.at) * perMs) : perMinute;
    const left = tokens >= 1 ? tokens - 1 : tokens;
    // Writing again moves the key to the end: the first ones are those not seen for longest.
    buckets.delete(key);
    buckets.set(key, { tokens: left, at });
    if (buckets.size > MOST_BUCKETS) forgetOldest(buckets);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
  };
};

const forgetOldest = (buckets: Map<string, Bucket>): void => {
  const oldest = buckets.keys().next();
  if (oldest.done !== true) buckets.delete(oldest.value);
};
