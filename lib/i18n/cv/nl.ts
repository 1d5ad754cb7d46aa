import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvNl: Words<typeof cvFr> = {
  title: "Mijn cv en brieven",
  codes: {},
};
