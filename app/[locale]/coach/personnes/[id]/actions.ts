"use server";
import { action } from "../../../../../lib/platform/action";
import { breakGlass, closeGlass } from "../../../../../lib/tracks/commands/glass";
import { openTrack } from "../../../../../lib/tracks/commands/open";
import { proof } from "../../../proof";
import { toFile } from "../where";

export const begin = action(openTrack, ({ value }) => toFile(value.person));
export const breakTheGlass = action(breakGlass, ({ value }) => toFile(value.person), { proof });
export const closeTheGlass = action(closeGlass, ({ value }) => toFile(value.person));
