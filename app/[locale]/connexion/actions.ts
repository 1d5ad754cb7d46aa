"use server";
import { askCode } from "../../../lib/people/commands/sign-in-by-code";
import { enterDemonstration } from "../../../lib/people/commands/demonstration";
import { action } from "../../../lib/platform/action";
import { entering, given, keepBrowser, startSession } from "../../../lib/platform/browser";
import { afterEntering, stepTo } from "./steps";

export const ask = action(askCode, stepTo("/connexion/code"), {
  given: { browser: given.browser, locale: given.locale },
  effect: keepBrowser,
});
export const enterAs = action(enterDemonstration, afterEntering, { given: entering, effect: startSession });
