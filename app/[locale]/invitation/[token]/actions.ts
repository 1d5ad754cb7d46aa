"use server";
import { choosePassword } from "../../../../lib/people/commands/accept-invitation";
import { action } from "../../../../lib/platform/action";
import { keepPrepared } from "./prepared";

export const choose = action(choosePassword, ({ typed }) => `/invitation/${encodeURIComponent(String(typed.invitation))}/cle`, {
  effect: keepPrepared,
});
