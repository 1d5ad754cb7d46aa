import type { Answers } from "../../../../lib/eligibility/model";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";

/** The answers to the self-check live in the person's own browser for half an hour, never in the address, never in a row (ruling 12). */
const cookie = sealedCookie<Partial<Answers>>("__Host-reponses", 30);

export const readAnswers = cookie.read;
export const keepAnswers = cookie.write;
export const clearAnswers = cookie.clear;
