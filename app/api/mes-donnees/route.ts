import { myRecords } from "../../../lib/people/queries/own-data";
import { currentActor } from "../../../lib/platform/current-actor";
import { myBookingRecords } from "../../../lib/sessions/queries/own-records";
import { myTrackRecords } from "../../../lib/tracks/queries/own-records";

/** Everything the portal holds about whoever is signed in, as one file; the same 404 for everybody else. */
export async function GET() {
  const actor = await currentActor();
  const records = await myRecords.ask(actor, {});
  if (!records) return new Response("not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const sessions = await myBookingRecords.ask(actor, {});
  const track = await myTrackRecords.ask(actor, {});
  const body = JSON.stringify(
    {
      takenAt: new Date().toISOString(),
      ...records,
      ...(sessions && { informationSessions: sessions }),
      ...(track && { track }),
    },
    null,
    2,
  );
  return new Response(body, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="mes-donnees.json"',
      "cache-control": "private, no-store",
    },
  });
}
