"use server";
import { action } from "../../../../lib/platform/action";
import { openByCode } from "../../../../lib/sessions/commands/manage";

export const open = action(openByCode, ({ value }) => `/reservation/${value.token}`);
