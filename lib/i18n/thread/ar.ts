import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadAr: Words<typeof threadFr> = {
  title: "رسائل مع مدرّبي",
  codes: {},
};
