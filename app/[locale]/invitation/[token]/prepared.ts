import type { Accepted, Prepared } from "../../../../lib/people/commands/accept-invitation";
import { startSession } from "../../../../lib/platform/browser";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";
import { recoveryCodes } from "../../connexion/codes-de-secours/codes";

/** Between the password and the phone: half an hour, in the guest's own browser, unreadable there. */
const step = sealedCookie<Prepared>("__Host-invitation", 30);

export const prepared = step.read;
export const keepPrepared = ({ value }: { readonly value: Prepared }) => step.write(value);

export async function moveIn({ value }: { readonly value: Accepted }) {
  await startSession({ value });
  await recoveryCodes.write({ codes: value.recovery });
  await step.clear();
}
