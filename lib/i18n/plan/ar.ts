import type { Words } from "../words";
import type { planFr } from "./fr";

export const planAr: Words<typeof planFr> = {
  title: "ما يجب فعله",
  codes: {},
};
