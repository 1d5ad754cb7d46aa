import { currentActor } from "../../../lib/platform/current-actor";
import { assertSameOrigin } from "../../../lib/platform/origin";
import { answerPresences, problem } from "./answer";

export const dynamic = "force-dynamic";

const isOurs = (request: Request) => {
  try {
    assertSameOrigin(request.headers);
    return true;
  } catch {
    return false;
  }
};

/** The door of the phones that note presences; the body is at most 100 kB (the front door measures it). */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request)) return problem("foreign");
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) return problem("wrong_content_type");
  const body: unknown = await request.json().catch(() => undefined);
  return answerPresences(await currentActor(), body);
}
