"use server";
import { checkDocument, removeDocument } from "../../../../../../lib/documents/commands/check";
import { confirmPresence } from "../../../../../../lib/people/commands/prove";
import { action } from "../../../../../../lib/platform/action";
import { proof } from "../../../../proof";
import { backHere, toFile } from "../../where";

export const check = action(checkDocument, ({ value }) => `${toFile(value.person, "documents")}?fait=accepte`);
export const remove = action(removeDocument, ({ value }) => `${toFile(value.person, "documents")}?fait=retire`);
export const sure = action(confirmPresence, backHere, { proof });
