/**
 * Requests that the framework failed because others were first in the database for too long: nothing is broken and nothing was
 * written, so the answer is "in a moment" (503) rather than "our fault" (500). Told by `hearFaults`, read once by whoever answers.
 */
const requests = new Set<string>();
const MOST = 1_000;

// Thrown by lib/platform/db.ts in the framework's own copy of the modules: known by its name.
export const isTooBusy = (fault: unknown): boolean => fault instanceof Error && fault.name === "TooBusy";

export const heardBusy = (request: string): void => {
  if (requests.size >= MOST) requests.clear();
  requests.add(request);
};

/** The status as people should be told it. */
export const toldStatus = (status: number, request: unknown): number =>
  status === 500 && typeof request === "string" && requests.delete(request) ? 503 : status;

/** Seconds after which the same thing may be asked again. */
export const RETRY_AFTER = { "retry-after": "5" } as const;
