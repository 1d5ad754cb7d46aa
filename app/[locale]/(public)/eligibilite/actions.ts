"use server";
import { sendResult } from "../../../../lib/eligibility/commands";
import { action, remember } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";
import { afterAnswer, eraseAnswers, keepAnswer } from "./keep";

export const answer = remember(keepAnswer, afterAnswer);
export const erase = remember(eraseAnswers, () => "/eligibilite?efface=1");
export const send = action(sendResult, () => "/eligibilite/resultat?envoye=1#envoi", { given: { locale: given.locale } });
