import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersEn: Words<typeof papersFr> = {
  title: "My papers",
  codes: {},
};
