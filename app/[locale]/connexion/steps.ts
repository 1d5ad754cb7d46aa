import type { Typed } from "../../../lib/kernel/outcome";
import type { Role } from "../../../lib/kernel/role";
import { whereTo } from "../../../lib/people/rules/roles";

const suiteIn = (typed: Typed) => (typeof typed.suite === "string" && typed.suite !== "" ? typed.suite : undefined);

/** The next step of signing in, which remembers the page somebody wanted. */
export const stepTo =
  (step: string) =>
  ({ typed }: { readonly typed: Typed }) => {
    const suite = suiteIn(typed);
    return suite ? `${step}?suite=${encodeURIComponent(suite)}` : step;
  };

/** Inside: the page somebody wanted when it is theirs, else where their role begins. Not inside yet: which first name? */
export const afterEntering = ({ value, typed }: { readonly value: { readonly role: Role | null }; readonly typed: Typed }) =>
  value.role ? whereTo(value.role, suiteIn(typed)) : stepTo("/connexion/prenom")({ typed });
