"use server";
import { action } from "../../../../lib/platform/action";
import { confirmErasure, proposeErasure, proposeFor, refuseErasure } from "../../../../lib/tracks/commands/erasure";
import { proof } from "../../proof";

const here = "/pilotage/vie-privee";

export const propose = action(proposeErasure, () => `${here}?fait=propose`, { proof });
export const proposeSomebody = action(proposeFor, () => `${here}?fait=propose`, { proof });
export const confirm = action(confirmErasure, () => `${here}?fait=confirme`, { proof });
export const turnDown = action(refuseErasure, () => `${here}?fait=refuse`, { proof });
