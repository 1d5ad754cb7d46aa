"use server";
import { action } from "../../../../lib/platform/action";
import { handOver } from "../../../../lib/tracks/commands/assign";
import { cover, endCover } from "../../../../lib/tracks/commands/cover";

const here = "/coach/equipe-et-charge";

export const standIn = action(cover, () => `${here}?fait=remplacement`);
export const back = action(endCover, () => `${here}?fait=fini`);
export const give = action(handOver, () => `${here}?fait=remise`);
