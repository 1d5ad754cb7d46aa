import type { Words } from "../words";
import type { meetingsFr } from "./fr";

export const meetingsEn: Words<typeof meetingsFr> = {
  title: "My appointments",
  codes: {},
};
