"use server";
import { action } from "../../../../../lib/platform/action";
import { given, keepBrowser } from "../../../../../lib/platform/browser";
import { askSignCode, refuseToSign, signAgreement, signByCode } from "../../../../../lib/tracks/commands/agreements/sign";
import { toCode, toSignature } from "./where";

export const sign = action(signAgreement, toSignature);
export const refuse = action(refuseToSign, toSignature);
export const askCode = action(askSignCode, toCode, {
  given: { browser: given.browser, locale: given.locale },
  effect: keepBrowser,
});
export const signWithCode = action(signByCode, toSignature, { given: { browser: given.browser } });
