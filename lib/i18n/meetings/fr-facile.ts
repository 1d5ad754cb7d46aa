import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsFrFacile: Words<typeof meetingsFr> = {
  title: "Mes rendez-vous",
  codes: {},
};
