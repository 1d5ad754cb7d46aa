import { createTranslator } from "use-intl/core";
import { words } from "../text";
import { typesetFrench } from "../typography";
import { deskRefusals } from "./refusals";
import { deskSessionsFr } from "./sessions";
import { deskTeamFr } from "./team";

const messages = typesetFrench({ sessions: deskSessionsFr, team: deskTeamFr });

/** The words of the desk, which works in French: `deskText("sessions")("day.title")`. */
export const deskText = <Noun extends keyof typeof messages>(noun: Noun) =>
  createTranslator<typeof messages, Noun>({ locale: "fr-BE", messages, namespace: noun as never, timeZone: "Europe/Brussels" });

/** What every form of the desk says by itself. */
export function deskFormWords() {
  const { form, codes } = words("fr", "refusals");
  return { ...form, codes: { ...codes, ...typesetFrench(deskRefusals) } };
}
