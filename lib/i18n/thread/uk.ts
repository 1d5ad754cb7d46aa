import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadUk: Words<typeof threadFr> = {
  title: "Повідомлення з моїм коучем",
  codes: {},
};
