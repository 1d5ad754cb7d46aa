"use server";
import { action } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";
import { openByCode } from "../../../../lib/sessions/commands/open-by-code";

export const open = action(openByCode, ({ value }) => `/kiosque/reservation/${value.token}`, {
  given: { address: given.address },
});
