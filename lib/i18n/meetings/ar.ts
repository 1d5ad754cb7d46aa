import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsAr: Words<typeof meetingsFr> = {
  title: "مواعيدي",
  codes: {},
};
