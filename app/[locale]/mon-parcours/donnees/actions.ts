"use server";
import { confirmPresence } from "../../../../lib/people/commands/prove";
import { action } from "../../../../lib/platform/action";
import { proof } from "../../proof";

export const sure = action(confirmPresence, () => "/mon-parcours/donnees#telecharger", { proof });
