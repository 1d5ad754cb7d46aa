import type { Words } from "../words";
import type { planFr } from "./fr";

export const planUk: Words<typeof planFr> = {
  title: "Що зробити",
  codes: {},
};
