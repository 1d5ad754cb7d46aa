import { phoneInWords } from "../../lib/i18n/format";
import { askProof, prove } from "../../lib/people/commands/prove";
import type { Proof } from "../../lib/platform/action";
import { given } from "../../lib/platform/browser";

/** How somebody proves again who they are, in any form whose command wants it. */
export const proof: Proof = {
  give: (actor, code) => prove.execute(actor, { code }),
  ask: async (actor) => {
    const asked = await askProof.execute(actor, { locale: await given.locale() });
    if (asked.status !== "done") return asked;
    const { kind, value } = asked.value;
    return { status: "done", value: kind === "phone" ? phoneInWords(value) : value };
  },
};
