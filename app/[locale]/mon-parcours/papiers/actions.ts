"use server";
import { removeDocument } from "../../../../lib/documents/commands/check";
import { bringPaper } from "../../../../lib/eligibility/commands/verify";
import { action } from "../../../../lib/platform/action";

const here = "/mon-parcours/papiers";

export const remove = action(removeDocument, () => `${here}?fait=retire`);
export const bring = action(bringPaper, () => `${here}?fait=apporte`);
