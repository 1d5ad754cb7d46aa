import { z } from "zod";
import { neededText, person } from "./fields";

export const threadText = neededText(2_000, "thread_empty");

export const ownMessageInput = z.strictObject({ text: threadText });
export const coachMessageInput = z.strictObject({ person, text: threadText });

const before = z.uuid("wrong").optional();
export const ownThreadInput = z.strictObject({ before });
export const fileThreadInput = z.strictObject({ person, before });
