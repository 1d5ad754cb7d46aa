import type { Words } from "../words";
import type { cvFr } from "./fr";

export const cvTr: Words<typeof cvFr> = {
  title: "Özgeçmişim ve mektuplarım",
  codes: {},
};
