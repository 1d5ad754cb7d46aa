import type { How } from "../../platform/command";
import type { Actor } from "../../platform/actor";
import type { StatementAnswer } from "../model";
import { markAttendance, walkIn } from "./attend";
import { bookFor } from "./book";

// The same commands, as the forms and the phones at the door say them.

type Raw = Readonly<Record<string, unknown>>;

/** The whole grid is one form: the button that was pressed says `<booking> <mark>`, and each row has its own reason. */
export const markOnGrid: typeof markAttendance = {
  ...markAttendance,
  execute: (actor, raw, how) => {
    const { said, id, at, ...typed } = raw as Raw;
    const [booking = "", mark] = String(said).split(" ");
    return markAttendance.execute(actor, { id, at, booking, mark, reason: typed[`reason ${booking}`] || undefined }, how);
  },
};

const reach = (phone: unknown) => (phone ? { contact: "phone", phone } : { contact: "none" });

/** A first name, and a phone or nothing: present at once. */
export const walkInAtDoor: typeof walkIn = {
  ...walkIn,
  execute: (actor, raw, how) => {
    const { phone, ...typed } = raw as Raw;
    return walkIn.execute(actor, { ...typed, ...reach(phone) }, how);
  },
};

/** The same two fields at the reception, for a session to come: a place, or the queue of a full one. */
export const bookAtReception: typeof bookFor = {
  ...bookFor,
  execute: (actor, raw, how) => {
    const { phone, ...typed } = raw as Raw;
    return bookFor.execute(actor, { ...typed, ...reach(phone), source: "walk_in" }, how);
  },
};

type Given = Raw & { readonly id: string; readonly kind: "mark" | "walk_in" };

/** One statement of a phone, whatever it is; its id makes it count once, however often it arrives. */
export async function takeStatement(actor: Actor, { kind, id, ...said }: Given, how: How = {}): Promise<StatementAnswer> {
  const once = { ...how, onceKey: id };
  const outcome =
    kind === "mark" ? await markAttendance.execute(actor, { id, ...said }, once) : await walkInAtDoor.execute(actor, said, once);
  if (outcome.status === "done") return { id, status: "done", booking: outcome.value.booking };
  if (outcome.status === "refused") return { id, status: "refused", code: outcome.refusal };
  return outcome.status === "invalid"
    ? { id, status: "invalid", code: Object.values(outcome.errors).flat()[0] }
    : { id, status: "missing" };
}
