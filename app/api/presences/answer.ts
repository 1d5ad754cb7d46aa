import type { Actor } from "../../../lib/platform/actor";
import { takeStatement } from "../../../lib/sessions/commands/door";
import type { StatementAnswer } from "../../../lib/sessions/model";
import { statementsInput } from "../../../lib/sessions/schema";

type Problem = "signed_out" | "other_person" | "invalid_body" | "wrong_content_type" | "foreign" | "too_busy";

const statusOf: Readonly<Record<Problem, number>> = {
  signed_out: 401,
  other_person: 409,
  invalid_body: 400,
  wrong_content_type: 415,
  foreign: 403,
  too_busy: 503,
};

/** RFC 9457; the phone keeps what it has unless it is told that a statement is settled. */
export const problem = (code: Problem) => {
  const status = statusOf[code];
  const headers = {
    "content-type": "application/problem+json",
    ...(status === 401 && { "www-authenticate": "Cookie" }),
    ...(status === 503 && { "retry-after": "5" }),
  };
  return new Response(JSON.stringify({ type: "about:blank", status, code }), { status, headers });
};

/**
 * Takes what a phone at the door kept, one statement after the other in the order it was said. Each is one command, authorised by its
 * own policy. A batch carries whose it is: somebody else who signed in on the same phone does not say it in their own name.
 */
export async function answerPresences(actor: Actor, body: unknown, now = new Date()): Promise<Response> {
  if (actor.kind !== "member") return problem("signed_out");
  const batch = statementsInput.safeParse(body);
  if (!batch.success) return problem("invalid_body");
  if (batch.data.by !== actor.membershipId) return problem("other_person");
  const answers: StatementAnswer[] = [];
  for (const statement of batch.data.statements) {
    const taken = await takeStatement(actor, statement, { now });
    // Not the end of it: the phone keeps the whole batch and sends it again; what was taken before counts once.
    if (taken.code === "too_busy") return problem("too_busy");
    answers.push(taken);
  }
  return Response.json({ answers });
}
