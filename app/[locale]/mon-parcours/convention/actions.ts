"use server";
import { action } from "../../../../lib/platform/action";
import { refuseToSign, signAgreement } from "../../../../lib/tracks/commands/agreements/sign";

export const sign = action(signAgreement, () => "/mon-parcours/convention");
export const refuse = action(refuseToSign, () => "/mon-parcours/convention");
