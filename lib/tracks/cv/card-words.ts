import { words } from "../../i18n/text";
import type { CvWords } from "../model/cv";
import type { CardCode } from "../model/cv-cards";

/** A card as a line of a CV: its French words, and where they come from. */
export const cardWords = (card: CardCode): CvWords => ({
  text: words("fr", "cv").cards[card],
  language: "fr",
  where: null,
  place: null,
  from: null,
  until: null,
  level: null,
  card,
  why: null,
});
