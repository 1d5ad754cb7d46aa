"use server";
import { action } from "../../../../../../lib/platform/action";
import { markOnGrid, walkInAtDoor } from "../../../../../../lib/sessions/commands/door";
import { toGrid } from "../../where";
import { said } from "./said-now";

export const mark = action(markOnGrid, ({ value }) => `${toGrid(value.session)}#p-${value.booking}`, { given: said });
export const letIn = action(walkInAtDoor, ({ value }) => `${toGrid(value.session)}#p-${value.booking}`);
