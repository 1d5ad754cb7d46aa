"use server";
import { action } from "../../../../../../lib/platform/action";
import { askAgain, signForMire, withdrawAgreement } from "../../../../../../lib/tracks/commands/agreements/desk";
import { draftAgreement } from "../../../../../../lib/tracks/commands/agreements/draft";
import { lendScreen } from "../../../../../../lib/tracks/commands/agreements/screen";
import { sendAgreement } from "../../../../../../lib/tracks/commands/agreements/send";
import { keepLent } from "../../../../ecran/lent";
import { toAgreements } from "./where";

export const draft = action(draftAgreement, toAgreements);
export const send = action(sendAgreement, toAgreements);
export const withdraw = action(withdrawAgreement, toAgreements);
export const again = action(askAgain, toAgreements);
export const signHere = action(signForMire, toAgreements);
export const lend = action(lendScreen, () => "/ecran?depart=1", { effect: keepLent });
