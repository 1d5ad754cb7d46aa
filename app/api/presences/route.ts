import { currentActor } from "../../../lib/platform/current-actor";
import { postedJson } from "../posted";
import { answerPresences, problem } from "./answer";

export const dynamic = "force-dynamic";

/** The door of the phones that note presences; the body is at most 100 kB (the front door measures it). */
export async function POST(request: Request): Promise<Response> {
  const posted = await postedJson(request);
  return "refused" in posted ? problem(posted.refused) : answerPresences(await currentActor(), posted.body);
}
