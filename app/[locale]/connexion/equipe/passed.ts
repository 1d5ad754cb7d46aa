import type { Passed } from "../../../../lib/people/commands/sign-in-by-password";
import { startSession } from "../../../../lib/platform/browser";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";
import { lentScreen } from "../../ecran/lent";

/** Between the password and the second factor: five minutes, in this browser, unreadable there. */
const step = sealedCookie<Passed>("__Host-etape", 5);

/** The password just given; or the one that had opened the session whose screen was lent. */
export const passed = async (): Promise<Passed | null> => (await step.read()) ?? (await lentScreen())?.passed ?? null;
export const keepPassed = ({ value }: { readonly value: Passed }) => step.write(value);

export async function finish(done: Parameters<typeof startSession>[0]) {
  await startSession(done);
  await step.clear();
}
