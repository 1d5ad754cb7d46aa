"use server";
import { action } from "../../../../lib/platform/action";
import { bookAtReception } from "../../../../lib/sessions/commands/door";
import { toSlip } from "../seances/where";

export const welcome = action(bookAtReception, ({ value }) => toSlip(value.booking));
