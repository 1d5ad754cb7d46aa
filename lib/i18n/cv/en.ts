import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvEn: Words<typeof cvFr> = {
  title: "My CV and letters",
  codes: {},
};
