import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackTr: Words<typeof trackFr> = {
  title: "Yolumun adımları",
  codes: {},
};
