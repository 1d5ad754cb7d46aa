import type { Words } from "../words";
import type { planFr } from "./fr";

export const planTr: Words<typeof planFr> = {
  title: "Yapılacaklar",
  codes: {},
};
