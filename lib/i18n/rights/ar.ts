import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsAr: Words<typeof rightsFr> = {
  title: "حقوقي وتواريخي",
  codes: {},
};
