"use server";
import { action } from "../../../lib/platform/action";
import { signOnScreen } from "../../../lib/tracks/commands/agreements/screen";
import { lent } from "./lent";

export const sign = action(signOnScreen, () => "/ecran", { given: { lent } });
