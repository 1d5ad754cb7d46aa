import type { Words } from "../words";
import type { papersFr } from "./fr";

export const papersUk: Words<typeof papersFr> = {
  title: "Мої документи",
  codes: {},
};
