import type { Address } from "../kernel/notice";
import type { Reachable, Way } from "./model";

const wayBy = ({ kind, value }: Address): Way => ({ channel: kind === "phone" ? "sms" : "email", to: value });

/** The way the person chose, else the one they have. Whoever asked not to be written to is called, or seen. */
export function wayTo({ channel, addresses }: Reachable): Way | null {
  if (channel === "none") return null;
  const ways = addresses.map(wayBy);
  return ways.find((way) => way.channel === channel) ?? ways[0] ?? null;
}

/** The way of one address that asked for the message itself. */
export const wayOf = wayBy;

// GSM 03.38: what fits in seven bits; the second list costs two places.
const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extended = "^{}\\[~]|€";
const isSmall = (character: string) => basic.includes(character) || extended.includes(character);

/** What an SMS costs: 160 characters, or 153 a part; 70, or 67 a part, as soon as one of them needs sixteen bits (3GPP 23.038). */
export function segmentsOf(text: string): number {
  const characters = Array.from(text);
  const fits = characters.every(isSmall);
  const length = fits ? characters.reduce((sum, character) => sum + (extended.includes(character) ? 2 : 1), 0) : text.length;
  const [single, part] = fits ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / part);
}

const plainLetters: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  œ: "oe",
  Œ: "OE",
  ı: "i",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2011": "-",
};

/**
 * Latin text in the letters that an SMS carries in seven bits: ê becomes e, ’ becomes '. Half as many parts, read as well;
 * text in another script stays as it is.
 */
export function forSms(text: string): string {
  const folded = Array.from(text.normalize("NFC"), (character) =>
    isSmall(character) ? character : (plainLetters[character] ?? withoutMarks(character)),
  );
  return folded.every((text) => Array.from(text).every(isSmall)) ? folded.join("") : text.replaceAll(/[\u00a0\u202f]/g, " ");
}

const withoutMarks = (character: string) => {
  const plain = character.normalize("NFD").replace(/\p{M}/gu, "");
  return basic.includes(plain) ? plain : character;
};

/** A run of text, or a link with its address. */
export type Piece = { readonly text: string; readonly href?: string };

/** A line cut at its links. */
export const piecesOf = (line: string): readonly Piece[] =>
  line
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== "")
    .map((text) => (/^https?:\/\//.test(text) ? { text, href: text } : { text }));
