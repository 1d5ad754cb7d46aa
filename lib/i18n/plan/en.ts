import type { Words } from "../words";
import type { planFr } from "./fr";

export const planEn: Words<typeof planFr> = {
  title: "To do",
  codes: {},
};
