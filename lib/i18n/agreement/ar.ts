import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementAr: Words<typeof agreementFr> = {
  title: "اتفاقيتي",
  codes: {},
};
