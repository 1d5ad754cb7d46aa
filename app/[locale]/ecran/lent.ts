import type { Passed } from "../../../lib/people/commands/sign-in-by-password";
import { lentCookie, letGoOfSession } from "../../../lib/platform/browser";
import { sealedCookie } from "../../../lib/platform/sealed-cookie";

/** A screen that was lent: whose signature, by whom, and what the coach's password had proved; half an hour, in this browser, unreadable there. */
export type LentScreen = {
  readonly signature: string;
  readonly by: string;
  readonly person: string;
  readonly locale: string;
  readonly passed: Passed | null;
};

const screen = sealedCookie<LentScreen>(lentCookie, 30);

export const lentScreen = screen.read;

/** What the commands and views of the lent screen are asked with. */
export async function lent() {
  const held = await screen.read();
  return held && { signature: held.signature, by: held.by };
}

export async function keepLent({ value }: { readonly value: LentScreen }) {
  await screen.write(value);
  await letGoOfSession();
}
