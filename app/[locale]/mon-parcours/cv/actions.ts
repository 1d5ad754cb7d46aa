"use server";
import { action } from "../../../../lib/platform/action";
import {
  addCvCards,
  addCvLine,
  approveCvLine,
  changeCvLine,
  orderCvLine,
  refuseCvLine,
} from "../../../../lib/tracks/commands/cv";
import { makeOwnCv } from "../../../../lib/tracks/commands/cv-make";
import { hideCvLine, showCvLine } from "../../../../lib/tracks/commands/cv-shown";
import { approveLetter, changeLetter, removeLetter, writeLetter } from "../../../../lib/tracks/commands/letter";

const here = "/mon-parcours/cv";

export const approve = action(approveCvLine, () => `${here}?fait=oui`);
export const refuse = action(refuseCvLine, () => `${here}?fait=non`);
export const addLine = action(addCvLine, () => `${here}?fait=ajoute`);
export const addCards = action(addCvCards, () => `${here}?fait=ajoute`);
export const changeLine = action(changeCvLine, () => `${here}?fait=change`);
export const order = action(orderCvLine, ({ value }) => `${here}/phrases/${value.line}`);
export const hide = action(hideCvLine, () => `${here}?fait=change`);
export const show = action(showCvLine, () => `${here}?fait=change`);
export const make = action(makeOwnCv, () => `${here}?fait=fait`);
export const write = action(writeLetter, ({ value }) => `${here}/lettres/${value.letter}`);
export const rewrite = action(changeLetter, ({ value }) => `${here}/lettres/${value.letter}`);
export const approveOwn = action(approveLetter, ({ value }) => `${here}/lettres/${value.letter}?fait=lettre`);
export const dropLetter = action(removeLetter, () => `${here}/lettres?fait=retire`);
