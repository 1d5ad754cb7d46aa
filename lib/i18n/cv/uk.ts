import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvUk: Words<typeof cvFr> = {
  title: "Моє резюме та листи",
  codes: {},
};
