import { z } from "zod";
import { letterKinds } from "../model/letter";
import { paperHead } from "./cv";
import { maybeText, neededText, person, version } from "./fields";

const letter = z.uuid("wrong");

export const writeInput = z.strictObject({
  person,
  kind: z.enum(letterKinds, "letter_kind_missing"),
  to: neededText(100, "letter_to_missing"),
  toPlace: maybeText(120),
  about: neededText(100, "letter_about_missing"),
  seen: maybeText(100),
  met: maybeText(60),
});

export const changeLetterInput = z.strictObject({
  letter,
  version,
  to: neededText(100, "letter_to_missing"),
  toPlace: maybeText(120),
  subject: neededText(140, "letter_subject_missing"),
  body: neededText(3_000, "letter_body_missing"),
});

/** The person says that the letter is theirs, and what stands above it. */
export const approveLetterInput = z.strictObject({ letter, version, ...paperHead });
export const aboutLetterVersion = z.strictObject({ letter, version });
export const aboutLetter = z.strictObject({ letter });
