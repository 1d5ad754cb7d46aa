import { currentActor } from "../../../lib/platform/current-actor";
import { search } from "../../../lib/tracks/queries/search";

export const dynamic = "force-dynamic";

/** People like what is typed, for the palette of the desk; the same view as the page of the search, with less of each. */
export async function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  const view = await search.ask(await currentActor(), { q: q.slice(0, 80) });
  if (!view) return Response.json({ error: "missing" }, { status: 404 });
  const people = view.found.map(({ person, firstName, familyName, coachName, whose }) => ({
    person,
    name: [firstName, familyName].filter(Boolean).join(" "),
    coach: coachName,
    whose,
  }));
  return Response.json({ people });
}
