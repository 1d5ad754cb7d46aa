import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsNl: Words<typeof rightsFr> = {
  title: "Mijn rechten en data",
  codes: {},
};
