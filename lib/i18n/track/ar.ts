import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackAr: Words<typeof trackFr> = {
  title: "مراحل مساري",
  codes: {},
};
