import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementDe: Words<typeof agreementFr> = {
  title: "Meine Vereinbarung",
  codes: {},
};
