import { randomUUID } from "node:crypto";
import { countResultSent, resultsSentTo } from "../people/facts";
import { ok } from "../kernel/result";
import { command } from "../platform/command";
import { postTo } from "../platform/outbox";
import { anyone } from "../platform/policy";
import { decideSending } from "./rules/sending";
import { sendResultInput } from "./schema";

/**
 * Sends the dates and the Mire's number to a phone, on request. Nothing of the answers is in it, and the number is erased once the
 * message has left: `repeats: "never"`, so that the journal holds no trace of it either; a second press within a minute sends nothing.
 */
export const sendResult = command({
  name: "eligibility.send_result",
  input: sendResultInput,
  repeats: "never",
  load: async ({ db, input }) => ({ ages: await resultsSentTo(db, input.phone) }),
  policy: anyone,
  run: async ({ db, actor, input, subject }) => {
    const decided = decideSending(subject.ages);
    if (!decided.ok) return decided;
    const id = randomUUID();
    const asked = { subject: id, data: { locale: input.locale } };
    if (decided.value === "sent_already")
      return ok({ value: {}, events: [{ type: "eligibility.result_asked_twice", ...asked }] });
    await countResultSent(db, input.phone);
    await postTo(db, actor, { template: "result", subject: id, key: `result|${id}` }, input.phone, input.locale);
    return ok({ value: {}, events: [{ type: "eligibility.result_asked", ...asked }] });
  },
});
