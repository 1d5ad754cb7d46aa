import { currentActor } from "../../../lib/platform/current-actor";
import { postedJson } from "../posted";
import { answerDraft, problem } from "./answer";

export const dynamic = "force-dynamic";

/** The door of the quick note: what is typed, while it is typed. An action would render the page again at each pause of the hand. */
export async function POST(request: Request): Promise<Response> {
  const posted = await postedJson(request);
  return "refused" in posted ? problem(posted.refused) : answerDraft(await currentActor(), posted.body);
}
