import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadNl: Words<typeof threadFr> = {
  title: "Berichten met mijn coach",
  codes: {},
};
