import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackNl: Words<typeof trackFr> = {
  title: "De stappen van mijn traject",
  codes: {},
};
