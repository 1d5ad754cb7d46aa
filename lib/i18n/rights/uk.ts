import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsUk: Words<typeof rightsFr> = {
  title: "Мої права і дати",
  codes: {},
};
