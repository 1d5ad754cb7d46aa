import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersDe: Words<typeof papersFr> = {
  title: "Meine Unterlagen",
  codes: {},
};
