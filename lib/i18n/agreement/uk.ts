import type { Words } from "../words";
import type { agreementFr } from "./fr";

export const agreementUk: Words<typeof agreementFr> = {
  title: "Моя угода",
  codes: {},
};
