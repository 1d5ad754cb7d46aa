import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersFrFacile: Words<typeof papersFr> = {
  title: "Mes papiers",
  codes: {},
};
