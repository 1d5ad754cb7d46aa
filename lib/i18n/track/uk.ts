import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackUk: Words<typeof trackFr> = {
  title: "Етапи мого шляху",
  codes: {},
};
