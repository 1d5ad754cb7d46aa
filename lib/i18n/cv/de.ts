import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvDe: Words<typeof cvFr> = {
  title: "Mein Lebenslauf und meine Briefe",
  codes: {},
};
