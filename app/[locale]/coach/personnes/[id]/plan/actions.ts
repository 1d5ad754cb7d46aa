"use server";
import { action } from "../../../../../../lib/platform/action";
import {
  addAction,
  changeAction,
  dropAction,
  tickAction,
  untickAction,
} from "../../../../../../lib/tracks/commands/plan-actions";
import { addGoal, changeGoal, dropGoal, reachGoal, resumeGoal } from "../../../../../../lib/tracks/commands/plan-goals";
import { toFile } from "../../where";

export const newGoal = action(addGoal, ({ value }) => `${toFile(value.person, "plan")}/objectif/${value.goal}`);
export const goal = action(changeGoal, ({ value }) => toFile(value.person, "plan"));
export const reach = action(reachGoal, ({ value }) => toFile(value.person, "plan"));
export const drop = action(dropGoal, ({ value }) => toFile(value.person, "plan"));
export const resume = action(resumeGoal, ({ value }) => toFile(value.person, "plan"));
export const newAction = action(addAction, ({ value }) => toFile(value.person, "plan"));
export const change = action(changeAction, ({ value }) => toFile(value.person, "plan"));
export const remove = action(dropAction, ({ value }) => toFile(value.person, "plan"));
export const tick = action(tickAction, ({ value }) => toFile(value.person, "plan"));
export const untick = action(untickAction, ({ value }) => toFile(value.person, "plan"));
