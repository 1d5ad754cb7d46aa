import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsUk: Words<typeof meetingsFr> = {
  title: "Мої зустрічі",
  codes: {},
};
