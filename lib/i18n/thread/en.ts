import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadEn: Words<typeof threadFr> = {
  title: "Messages with my coach",
  codes: {},
};
