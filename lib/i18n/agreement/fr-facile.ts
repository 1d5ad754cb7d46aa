import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementFrFacile: Words<typeof agreementFr> = {
  title: "Ma convention",
  codes: {},
};
