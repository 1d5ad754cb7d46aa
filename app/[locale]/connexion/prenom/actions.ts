"use server";
import { enterWithName } from "../../../../lib/people/commands/sign-in-by-code";
import { action } from "../../../../lib/platform/action";
import { entering, given, startSession } from "../../../../lib/platform/browser";
import { afterEntering } from "../steps";

export const enter = action(enterWithName, afterEntering, {
  given: { ...entering, browser: given.browser },
  effect: startSession,
});
