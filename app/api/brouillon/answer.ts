import type { Actor } from "../../../lib/platform/actor";
import { saveDraft } from "../../../lib/tracks/commands/note-drafts";

type Problem = "signed_out" | "foreign" | "wrong_content_type" | "not_found" | "draft_changed" | "invalid_body" | "too_busy";

const statusOf: Readonly<Record<Problem, number>> = {
  signed_out: 401,
  foreign: 403,
  not_found: 404,
  draft_changed: 409,
  wrong_content_type: 415,
  invalid_body: 422,
  too_busy: 503,
};

/** RFC 9457. */
export function problem(code: Problem) {
  const status = statusOf[code];
  const headers = { "content-type": "application/problem+json", ...(status === 401 && { "www-authenticate": "Cookie" }) };
  return new Response(JSON.stringify({ type: "about:blank", status, code }), { status, headers });
}

/** Keeps a draft; its moment, or null when nothing is kept, is what the next save says it has seen. */
export async function answerDraft(actor: Actor, body: unknown, now = new Date()): Promise<Response> {
  if (actor.kind !== "member") return problem("signed_out");
  const outcome = await saveDraft.execute(actor, body, { now });
  if (outcome.status === "done") return Response.json({ at: outcome.value.at });
  if (outcome.status === "invalid") return problem("invalid_body");
  if (outcome.status === "missing") return problem("not_found");
  return problem(outcome.refusal === "too_busy" ? "too_busy" : "draft_changed");
}
