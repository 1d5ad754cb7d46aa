import type { Passed } from "../../../../lib/people/commands/sign-in-by-password";
import { startSession } from "../../../../lib/platform/browser";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";

/** Between the password and the second factor: five minutes, in this browser, unreadable there. */
const step = sealedCookie<Passed>("__Host-etape", 5);

export const passed = step.read;
export const keepPassed = ({ value }: { readonly value: Passed }) => step.write(value);

export async function finish(done: Parameters<typeof startSession>[0]) {
  await startSession(done);
  await step.clear();
}
