import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadFrFacile: Words<typeof threadFr> = {
  title: "Messages avec mon coach",
  codes: {},
};
