import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersTr: Words<typeof papersFr> = {
  title: "Belgelerim",
  codes: {},
};
