"use server";
import { action } from "../../../../../lib/platform/action";
import { openTrack } from "../../../../../lib/tracks/commands/open";
import { toFile } from "../where";

export const begin = action(openTrack, ({ value }) => toFile(value.person));
