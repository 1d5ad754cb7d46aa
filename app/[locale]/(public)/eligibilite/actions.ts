"use server";
import { remember } from "../../../../lib/platform/action";
import { afterAnswer, eraseAnswers, keepAnswer } from "./keep";

export const answer = remember(keepAnswer, afterAnswer);
export const erase = remember(eraseAnswers, () => "/eligibilite?efface=1");
