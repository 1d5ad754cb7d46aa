import type { Words } from "../words";
import type { planFr } from "./fr";

export const planFrFacile: Words<typeof planFr> = {
  title: "À faire",
  codes: {},
};
