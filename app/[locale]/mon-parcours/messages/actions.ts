"use server";
import { action } from "../../../../lib/platform/action";
import { writeToCoach } from "../../../../lib/tracks/commands/thread";

export const write = action(writeToCoach, () => "/mon-parcours/messages?fait=envoye#dernier");
