import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsDe: Words<typeof meetingsFr> = {
  title: "Meine Termine",
  codes: {},
};
