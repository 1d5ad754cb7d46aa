import type { Statement, StatementAnswer } from "../../../../lib/sessions/model";
import { storage, type Kept } from "./storage.client";

export type { Kept };
export type Link = "idle" | "sending" | "offline" | "signed_out" | "other_person";
export type Queue = { readonly me: string; readonly kept: readonly Kept[]; readonly link: Link; readonly sentAt: number | null };

const DAY = 86_400_000;
const BATCH = 25;

/** What the server renders, and what stands until the device has said what it holds: then forms post as they would without script. */
export const noQueue: Queue = { me: "", kept: [], link: "idle", sentAt: null };

let queue = noQueue;
const listeners = new Set<() => void>();

export const current = () => queue;
export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const change = (part: Partial<Queue>) => {
  queue = { ...queue, ...part };
  for (const listener of listeners) listener();
};

const replace = (changed: Kept) => change({ kept: queue.kept.map((kept) => (kept.id === changed.id ? changed : kept)) });

export const isWaiting = ({ sent, refused }: Kept) => sent === undefined && refused === undefined;
export const waitingIn = ({ kept }: Queue) => kept.filter(isWaiting);

/** Reads what the device holds and begins to send. `me` is the membership of whoever is signed in: an opaque id. */
export async function start(me: string) {
  if (queue.me) return;
  const all = await storage.all();
  const old = all.filter(({ sent }) => sent !== undefined && sent < Date.now() - DAY);
  for (const { id } of old) void storage.remove(id);
  change({ me, kept: all.filter((kept) => !old.includes(kept)).sort((a, b) => a.at.localeCompare(b.at)) });
  addEventListener("online", () => void send());
  addEventListener("visibilitychange", () => void (document.visibilityState === "visible" && send()));
  void send();
}

/** Keeps a statement on the device, then sends it. */
export async function say(session: string, statement: Statement) {
  const kept: Kept = { ...statement, session, by: queue.me };
  change({ kept: [...queue.kept, kept] });
  await storage.put(kept);
  await send();
}

export async function drop(id: string) {
  change({ kept: queue.kept.filter((kept) => kept.id !== id) });
  await storage.remove(id);
}

/** Forgets what the server's own page now shows: statements by their id, people without booking by their booking. */
export function settle(known: ReadonlySet<string>) {
  const isShown = (kept: Kept) =>
    known.has(kept.id) || (kept.kind === "walk_in" && kept.sent !== undefined && known.has(kept.booking ?? ""));
  const done = queue.kept.filter(isShown);
  for (const { id } of done) void drop(id);
}

const alone = (work: () => Promise<void>) => ("locks" in navigator ? navigator.locks.request("mire-presences", work) : work());

let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, oldest first, from one tab at a time; tries again later when nobody answers. */
export const send = () =>
  alone(async () => {
    clearTimeout(timer);
    const waiting = waitingIn(queue);
    const mine = waiting.filter(({ by }) => by === queue.me).slice(0, BATCH);
    if (mine.length === 0) {
      change({ link: waiting.length > 0 ? "other_person" : "idle" });
      return;
    }
    change({ link: "sending" });
    const link = await post(mine);
    change({ link });
    failures = link === "offline" ? failures + 1 : 0;
    if (link === "offline") timer = setTimeout(() => void send(), Math.min(60_000, 1_000 * 2 ** failures));
    else if (link === "idle" && waitingIn(queue).length > 0) void send();
  });

const wire = (kept: Kept) => {
  if (kept.kind === "mark")
    return { kind: kept.kind, id: kept.id, at: kept.at, booking: kept.booking, mark: kept.mark, reason: kept.reason };
  return { kind: kept.kind, id: kept.id, at: kept.at, session: kept.session, firstName: kept.firstName, phone: kept.phone };
};

async function post(batch: readonly Kept[]): Promise<Link> {
  const body = JSON.stringify({ by: queue.me, statements: batch.map(wire) });
  try {
    const response = await fetch("/api/presences", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      redirect: "error",
    });
    if (response.status === 401) return "signed_out";
    if (response.status === 409) return "other_person";
    if (!response.ok) return "offline";
    const { answers } = (await response.json()) as { answers: readonly StatementAnswer[] };
    if (answers.length < batch.length) return "offline";
    for (const answer of answers) await answered(answer);
    change({ sentAt: Date.now() });
    return "idle";
  } catch {
    return "offline";
  }
}

/** Once answered, only ids stay on the device, and only until the page shows the same. The name stays on the screen. */
async function answered({ id, status, code, booking }: StatementAnswer) {
  const kept = queue.kept.find((each) => each.id === id);
  if (!kept) return;
  if (status !== "done" && code !== "already_used") {
    const refused = { ...kept, refused: code ?? status };
    replace(refused);
    await storage.put(refused);
    return;
  }
  const sent = { ...kept, ...(booking && { booking }), sent: Date.now() } as Kept;
  replace(sent);
  await storage.put(sent.kind === "mark" ? { ...sent, reason: undefined } : { ...sent, firstName: "", phone: undefined });
}
