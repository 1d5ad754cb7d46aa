import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsFrFacile: Words<typeof rightsFr> = {
  title: "Mes droits et mes dates",
  codes: {},
};
