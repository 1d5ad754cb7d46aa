"use server";
import { action } from "../../../../lib/platform/action";
import { removeView, saveView } from "../../../../lib/tracks/commands/views";

export const keepView = action(saveView, ({ value: { query } }) => `/coach/personnes${query && `?${query}`}`);
export const dropView = action(removeView, () => "/coach/personnes");
