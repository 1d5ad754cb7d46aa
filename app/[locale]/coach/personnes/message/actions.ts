"use server";
import { action } from "../../../../../lib/platform/action";
import { chooseGroup, confirmGroup, prepareGroup, rewriteGroup, undoGroup } from "../../../../../lib/tracks/commands/group";

const here = ({ value }: { readonly value: { readonly group: string } }) => `/coach/personnes/message/${value.group}`;

/** For the list: people ticked there (`persons`), more than an address can hold. */
export const choose = action(chooseGroup, here);
export const prepare = action(prepareGroup, here);
export const rewrite = action(rewriteGroup, here);
export const confirm = action(confirmGroup, here);
export const undo = action(undoGroup, here);
