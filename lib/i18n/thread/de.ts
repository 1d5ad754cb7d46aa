import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadDe: Words<typeof threadFr> = {
  title: "Nachrichten mit meinem Coach",
  codes: {},
};
