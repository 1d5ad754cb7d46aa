import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsNl: Words<typeof meetingsFr> = {
  title: "Mijn afspraken",
  codes: {},
};
