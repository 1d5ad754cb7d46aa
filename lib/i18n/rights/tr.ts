import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsTr: Words<typeof rightsFr> = {
  title: "Haklarım ve tarihlerim",
  codes: {},
};
