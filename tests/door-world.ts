// Helpers of the tests about presences: sessions with people expected, statements as a phone writes them, what became of them.
import { answerPresences } from "../app/api/presences/answer";
import type { Actor } from "../lib/platform/actor";
import { bookSession } from "../lib/sessions/commands/book";
import type { StatementAnswer } from "../lib/sessions/model";
import { asSuperuser } from "./database";
import { byPhone, newSession, phone, seatsOf, type World } from "./world";

export const before = new Date("2031-03-02T08:00:00Z");
export const during = new Date("2031-03-12T09:00:00Z");
let people = 0;

/** A session with these people booked; their bookings, in order. */
export async function expecting(world: World, ...names: readonly string[]) {
  const session = await newSession(world, 20);
  for (const name of names)
    await bookSession.execute(world.visitor, byPhone(session, name, phone(600 + people++)), { now: before });
  const { bookings } = await seatsOf(session);
  return { session, bookings: names.map((name) => bookings.find((row) => row.firstName === name)!.id) };
}

export const said = (booking: string, mark: string, time: string, more: object = {}) => ({
  kind: "mark",
  id: crypto.randomUUID(),
  booking,
  mark,
  at: `2031-03-12T${time}:00Z`,
  ...more,
});
export const came = (session: string, firstName: string, more: object = {}) => ({
  kind: "walk_in",
  id: crypto.randomUUID(),
  session,
  firstName,
  at: "2031-03-12T08:41:00Z",
  ...more,
});
const membership = (actor: Actor) => (actor.kind === "member" ? actor.membershipId : "");

export async function send(list: readonly object[], actor: Actor, by = membership(actor)) {
  const response = await answerPresences(actor, { by, statements: list }, during);
  const body = (await response.json()) as { answers: readonly StatementAnswer[]; code?: string };
  return { status: response.status, ...body };
}

export const marksOf = (booking: string) =>
  asSuperuser(
    async (client) =>
      (
        await client.query<{ mark: string; reason: string | null }>(
          `select mark, reason from attendance_mark where booking_id = $1 order by marked_at`,
          [booking],
        )
      ).rows,
  );
export const eventsAbout = (subject: string) =>
  asSuperuser(async (client) =>
    (await client.query<{ type: string }>(`select type from event where subject = $1 order by id`, [subject])).rows.map(
      ({ type }) => type,
    ),
  );
export const statusOf = async (session: string, booking: string) =>
  (await seatsOf(session)).bookings.find(({ id }) => id === booking)?.status;
