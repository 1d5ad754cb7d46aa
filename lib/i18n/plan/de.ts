import type { Words } from "../words";
import type { planFr } from "./fr";

export const planDe: Words<typeof planFr> = {
  title: "Zu tun",
  codes: {},
};
