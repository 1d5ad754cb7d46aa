/** The queue is full: the visitor is told to come back in two seconds. */
export class Full extends Error {}
/** The visitor left while waiting. */
export class Gone extends Error {}

export interface Admission {
  /** Waits for a place; the answer gives it back (harmless when called twice). Throws `Full` at once, `Gone` when the signal fires. */
  enter(left?: AbortSignal): Promise<() => void>;
  readonly inside: number;
  readonly waiting: number;
}

interface Waiter {
  readonly admit: () => void;
}

/** At most `places` requests in the framework, `queue` waiting behind: shed early rather than fall late. */
export const admission = (places: number, queue: number): Admission => {
  let inside = 0;
  const line = new Set<Waiter>();

  const leave = (): void => {
    const next = line.values().next();
    if (next.done === true) inside -= 1;
    else {
      line.delete(next.value);
      next.value.admit();
    }
  };
  const onceLeave = (): (() => void) => {
    let out = false;
    return () => {
      if (out) return;
      out = true;
      leave();
    };
  };
  const wait = (left: AbortSignal | undefined): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const waiter: Waiter = {
        admit: () => {
          resolve(onceLeave());
        },
      };
      line.add(waiter);
      left?.addEventListener(
        "abort",
        () => {
          if (line.delete(waiter)) reject(new Gone());
        },
        { once: true },
      );
    });

  return {
    enter: async (left) => {
      if (inside >= places) {
        if (line.size >= queue) throw new Full();
        return wait(left);
      }
      inside += 1;
      return onceLeave();
    },
    get inside() {
      return inside;
    },
    get waiting() {
      return line.size;
    },
  };
};
