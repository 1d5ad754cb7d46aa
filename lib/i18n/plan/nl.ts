import type { Words } from "../words";
import type { planFr } from "./fr";

export const planNl: Words<typeof planFr> = {
  title: "Te doen",
  codes: {},
};
