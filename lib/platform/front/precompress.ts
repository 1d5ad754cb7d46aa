import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { compressedForms, filesIn } from "./assets";

/** Writes `.br` and `.gz` beside each file below the folder that gains by it. Answers how many files gained. */
export const precompress = (folder: string): number => filesIn(folder).filter(writeForms).length;

const writeForms = (file: string): boolean => {
  const forms = Object.entries(compressedForms(file, readFileSync(file)));
  for (const name of ["br", "gz"]) rmSync(`${file}.${name}`, { force: true });
  for (const [name, body] of forms) writeFileSync(`${file}.${name}`, body);
  return forms.length > 0;
};
