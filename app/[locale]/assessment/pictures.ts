import type { PictogramName } from "../../../components/ui/pictogram";
import type { AbilityCard } from "../../../lib/tracks/model/assessment";

/** The picture of each card. */
export const pictureOf: Readonly<Record<AbilityCard, PictogramName>> = {
  people: "interview",
  team: "session",
  phone: "phone",
  hands: "hammer",
  carry: "parcel",
  clean: "bucket",
  cook: "pot",
  care: "heart",
  order: "shelves",
  time: "clock",
  drive: "car",
  computer: "screen",
  write: "cv",
  count: "hourlyPay",
  learn: "training",
};
