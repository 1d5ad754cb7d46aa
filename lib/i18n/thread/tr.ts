import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadTr: Words<typeof threadFr> = {
  title: "Koçumla mesajlar",
  codes: {},
};
