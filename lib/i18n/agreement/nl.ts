import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementNl: Words<typeof agreementFr> = {
  title: "Mijn overeenkomst",
  codes: {},
};
