import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsTr: Words<typeof meetingsFr> = {
  title: "Randevularım",
  codes: {},
};
