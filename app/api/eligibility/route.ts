import { ruleSets } from "../../../lib/eligibility/queries";
import { id } from "../../../lib/kernel/id";
import { visitor } from "../../../lib/platform/actor";
import { answerEligibility, cors } from "./answer";

export const dynamic = "force-dynamic";

/** Whoever asks is a visitor, even with a session: this door reads no cookie. The mission comes from the front door. */
const ruleSetsFor = (request: Request) => async () => {
  const missionId = request.headers.get("x-mire-mission");
  if (!missionId) throw new Error("a request that did not come through the front door");
  const found = await ruleSets.ask(visitor(id<"Mission">(missionId), request.headers.get("x-mire-request") ?? undefined), {});
  if (!found) throw new Error("the rule sets of this Mire cannot be read");
  return found;
};

export const POST = (request: Request): Promise<Response> => answerEligibility(request, ruleSetsFor(request));

export const OPTIONS = (): Response => new Response(null, { status: 204, headers: { ...cors, allow: "POST, OPTIONS" } });
