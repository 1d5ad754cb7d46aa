import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersAr: Words<typeof papersFr> = {
  title: "أوراقي",
  codes: {},
};
