import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementEn: Words<typeof agreementFr> = {
  title: "My agreement",
  codes: {},
};
