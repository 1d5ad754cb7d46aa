"use server";
import { checkDocument, removeDocument } from "../../../../../../lib/documents/commands/check";
import { action } from "../../../../../../lib/platform/action";
import { toFile } from "../../where";

export const check = action(checkDocument, ({ value }) => `${toFile(value.person, "documents")}?fait=accepte`);
export const remove = action(removeDocument, ({ value }) => `${toFile(value.person, "documents")}?fait=retire`);
