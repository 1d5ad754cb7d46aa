import { currentActor } from "../../../lib/platform/current-actor";
import { assertSameOrigin } from "../../../lib/platform/origin";
import { answerDraft, problem } from "./answer";

export const dynamic = "force-dynamic";

const isOurs = (request: Request) => {
  try {
    assertSameOrigin(request.headers);
    return true;
  } catch {
    return false;
  }
};

/** The door of the quick note: what is typed, while it is typed. An action would render the page again at each pause of the hand. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request)) return problem("foreign");
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) return problem("wrong_content_type");
  const body: unknown = await request.json().catch(() => undefined);
  return answerDraft(await currentActor(), body);
}
