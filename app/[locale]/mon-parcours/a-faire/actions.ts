"use server";
import { action } from "../../../../lib/platform/action";
import { sayWord, tickAction, untickAction } from "../../../../lib/tracks/commands/plan-actions";

export const tick = action(tickAction, () => "/mon-parcours/a-faire?fait=plan");
export const untick = action(untickAction, () => "/mon-parcours/a-faire?fait=plan");
export const say = action(sayWord, ({ value }) => `/mon-parcours/a-faire/${value.action}?fait=mot`);
