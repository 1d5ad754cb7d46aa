"use server";
import { confirmPresence } from "../../../../lib/people/commands/prove";
import { action } from "../../../../lib/platform/action";
import { askErasure, withdrawErasure } from "../../../../lib/tracks/commands/erasure";
import { proof } from "../../proof";

export const sure = action(confirmPresence, () => "/mon-parcours/donnees#telecharger", { proof });
export const forget = action(askErasure, () => "/mon-parcours/donnees#partir", { proof });
export const stay = action(withdrawErasure, () => "/mon-parcours/donnees?fait=reste#partir");
