import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementTr: Words<typeof agreementFr> = {
  title: "Anlaşmam",
  codes: {},
};
