// Bookings whose people must all be told, on a throw-away PostgreSQL that waits for its disk.
import { becomePortalOn, smallMire, throwaway, type Throwaway } from "./throwaway";

/** People with an e-mail address and a place at one far session; their events go through the portal's own journal. */
export async function crashWorld(messages: number): Promise<Throwaway> {
  const world = await throwaway("durable");
  becomePortalOn(world, 4);
  const { mission, session } = await smallMire(world);
  const bookings = await world.rows<Booking>(
    `with p as (insert into person (first_name, first_name_key, channel) select 'P' || n, 'p' || n, 'email' from generate_series(1, $1::int) n returning id, first_name_key),
       c as (insert into contact_point (person_id, kind, value, first_name_key) select id, 'email', first_name_key || '@courrier.example', first_name_key from p)
     insert into booking (session_id, person_id, status, seat, source, paper_code)
     select $2::uuid, id, 'booked', 'extra', 'coach', upper(first_name_key) from p returning id, session_id as session`,
    [messages, await session(500)],
    mission,
  );
  await tellJournal(mission, bookings);
  return world;
}

type Booking = { readonly id: string; readonly session: string };

async function tellJournal(mission: string, bookings: readonly Booking[]) {
  const { id } = await import("../../lib/kernel/id");
  const { system } = await import("../../lib/platform/actor");
  const { asActor, disconnect } = await import("../../lib/platform/db");
  const { record } = await import("../../lib/platform/event");
  const actor = system(id<"Mission">(mission), "test");
  for (let from = 0; from < bookings.length; from += 200) {
    const events = bookings
      .slice(from, from + 200)
      .map((booking) => ({ type: "bookings.booked" as const, subject: booking.id, data: { session: booking.session } }));
    await asActor(actor, "write", (db) => record(db, actor, "test.fill", events, null));
  }
  await disconnect();
}
