import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsEn: Words<typeof rightsFr> = {
  title: "My rights and dates",
  codes: {},
};
