import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvAr: Words<typeof cvFr> = {
  title: "سيرتي ورسائلي",
  codes: {},
};
