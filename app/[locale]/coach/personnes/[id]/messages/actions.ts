"use server";
import { action } from "../../../../../../lib/platform/action";
import { writeToPerson } from "../../../../../../lib/tracks/commands/thread";
import { toFile } from "../../where";

export const answer = action(writeToPerson, ({ value }) => `${toFile(value.person, "messages")}?fait=envoye`);
