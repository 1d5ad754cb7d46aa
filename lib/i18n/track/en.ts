import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackEn: Words<typeof trackFr> = {
  title: "The steps of my path",
  codes: {},
};
