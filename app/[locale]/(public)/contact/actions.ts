"use server";
import { askCallback } from "../../../../lib/people/commands/ask-callback";
import { action } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";

export const callMe = action(askCallback, () => "/contact?rappel=demande#rappel", { given: { locale: given.locale } });
