import type { Statement } from "../../../../lib/sessions/model";

/** A statement on this device: whose it is, and what became of it. `sent` is when it was answered, `refused` the code of a refusal. */
export type Kept = Statement & {
  readonly by: string;
  readonly session: string;
  readonly booking?: string;
  readonly sent?: number;
  readonly refused?: string;
};

const asPromise = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("storage"));
  });

let opened: Promise<IDBDatabase> | undefined;

const database = () =>
  (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("mire-presences", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("statements", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("storage"));
  }));

const store = async (mode: IDBTransactionMode) => (await database()).transaction("statements", mode).objectStore("statements");

/** Statements on this device, ids and marks; a first name only for somebody without a booking, until it is sent (lib/decisions). */
export const storage = {
  all: async () => asPromise<Kept[]>((await store("readonly")).getAll() as IDBRequest<Kept[]>),
  put: async (kept: Kept) => asPromise((await store("readwrite")).put(kept)),
  remove: async (id: string) => asPromise((await store("readwrite")).delete(id)),
};
