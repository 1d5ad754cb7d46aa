"use server";
import { action } from "../../../../../lib/platform/action";
import { confirmMeeting, excuseMeeting, moveMeeting } from "../../../../../lib/tracks/commands/meetings/own";
import { toMeeting } from "../where";

export const come = action(confirmMeeting, toMeeting);
export const excuse = action(excuseMeeting, toMeeting);
export const move = action(moveMeeting, toMeeting);
