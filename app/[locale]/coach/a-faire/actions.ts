"use server";
import { recordCallback } from "../../../../lib/people/commands/record-callback";
import { action } from "../../../../lib/platform/action";
import { recordCall } from "../../../../lib/sessions/commands/attend";

export const called = action(recordCall, () => "/coach/a-faire");
export const calledBack = action(recordCallback, () => "/coach/a-faire");
