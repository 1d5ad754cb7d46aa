"use server";
import { action } from "../../../../../lib/platform/action";
import { confirmGroup, prepareGroup, rewriteGroup, undoGroup } from "../../../../../lib/tracks/commands/group";

const here = ({ value }: { readonly value: { readonly group: string } }) => `/coach/personnes/message/${value.group}`;

export const prepare = action(prepareGroup, here);
export const rewrite = action(rewriteGroup, here);
export const confirm = action(confirmGroup, here);
export const undo = action(undoGroup, here);
