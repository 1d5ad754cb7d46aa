import type { Words } from "../words";
import type { trackFr } from "./fr";

export const trackDe: Words<typeof trackFr> = {
  title: "Die Schritte meines Weges",
  codes: {},
};
