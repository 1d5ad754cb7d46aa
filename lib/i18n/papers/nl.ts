import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersNl: Words<typeof papersFr> = {
  title: "Mijn papieren",
  codes: {},
};
