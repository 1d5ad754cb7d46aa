import { letterSkeletons, letterWords } from "../../i18n/letters";
import type { CvLine } from "../model/cv";
import type { LetterFields, LetterKind } from "../model/letter";

type Blanks = LetterFields & { readonly to: string; readonly about: string };
type Skeleton = { readonly kind: LetterKind; readonly blanks: Blanks; readonly name: string; readonly lines: readonly CvLine[] };

const most = 3;

/** The few things of the CV that a letter repeats: approved by the person, in French like the letter. */
const said = (lines: readonly CvLine[], section: CvLine["section"]) =>
  lines
    .filter((line) => line.section === section && line.standing === "approved" && line.language === "fr")
    .slice(0, most)
    .map(({ text, where }) => (where ? `${text} (${where})` : text));

/** A letter made from its skeleton: what was typed fills its blanks, the approved CV gives it something to say. */
export function letterFrom({ kind, blanks, name, lines }: Skeleton) {
  const skeleton = letterSkeletons[kind];
  const given = {
    ...blanks,
    experience: said(lines, "experience"),
    skills: said(lines, "skill"),
  };
  const body = [letterWords.hello, ...skeleton.body(given), letterWords.end, name].filter(Boolean).join("\n\n");
  return { subject: skeleton.subject(given), body };
}
