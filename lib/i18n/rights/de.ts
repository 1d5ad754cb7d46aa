import type { Words } from "../words";
import type { rightsFr } from "./fr";

export const rightsDe: Words<typeof rightsFr> = {
  title: "Meine Rechte und Fristen",
  codes: {},
};
