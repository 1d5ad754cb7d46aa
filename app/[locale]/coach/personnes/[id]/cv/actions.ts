"use server";
import { action } from "../../../../../../lib/platform/action";
import { addCvCards, addCvLine, changeCvLine, orderCvLine } from "../../../../../../lib/tracks/commands/cv";
import { makeCv } from "../../../../../../lib/tracks/commands/cv-make";
import { hideCvLine, withdrawCvLine } from "../../../../../../lib/tracks/commands/cv-shown";
import { changeLetter, removeLetter, writeLetter } from "../../../../../../lib/tracks/commands/letter";
import { toFile } from "../../where";

export const proposeLine = action(addCvLine, ({ value }) => toFile(value.person, "cv?fait=propose"));
export const proposeCards = action(addCvCards, ({ value }) => toFile(value.person, "cv?fait=propose"));
export const changeLine = action(changeCvLine, ({ value }) => toFile(value.person, "cv?fait=change"));
export const order = action(orderCvLine, ({ value }) => toFile(value.person, `cv#l-${value.line}`));
export const hide = action(hideCvLine, ({ value }) => toFile(value.person, "cv?fait=cache"));
export const withdraw = action(withdrawCvLine, ({ value }) => toFile(value.person, "cv?fait=retire"));
export const make = action(makeCv, ({ value }) => toFile(value.person, "cv?fait=fait"));
export const write = action(writeLetter, ({ value }) => toFile(value.person, `cv/lettres/${value.letter}`));
export const rewrite = action(changeLetter, ({ value }) => toFile(value.person, `cv/lettres/${value.letter}`));
export const dropLetter = action(removeLetter, ({ value }) => toFile(value.person, "cv?fait=retire"));
