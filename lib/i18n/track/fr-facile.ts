import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackFrFacile: Words<typeof trackFr> = {
  title: "Les étapes de mon parcours",
  codes: {},
};
