import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvFrFacile: Words<typeof cvFr> = {
  title: "Mon CV et mes lettres",
  codes: {},
};
