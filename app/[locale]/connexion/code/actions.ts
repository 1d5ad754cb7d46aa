"use server";
import { askCodeAgain, enterWithCode } from "../../../../lib/people/commands/sign-in-by-code";
import { action } from "../../../../lib/platform/action";
import { entering, given, keepBrowser, startSession } from "../../../../lib/platform/browser";
import { afterEntering, stepTo } from "../steps";

export const enter = action(enterWithCode, afterEntering, {
  given: { ...entering, browser: given.browser },
  effect: startSession,
});
export const askAgain = action(askCodeAgain, stepTo("/connexion/code"), {
  given: { browser: given.browser, locale: given.locale },
  effect: keepBrowser,
});
