import anyAscii from "any-ascii";

/** A text in letters that a document's fonts have: words that they cannot draw are transcribed, the others stay as they are (ruling 18). */
export function inLetters(text: string, canWrite: (text: string) => boolean): string {
  if (canWrite(text)) return text;
  const word = (part: string) => (canWrite(part) ? part : capital(anyAscii(part)));
  return text.normalize("NFC").split(" ").map(word).join(" ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
