"use server";
import { askContactCode, confirmContact, removeContact } from "../../../../lib/people/commands/contacts";
import { endAllSessions, endSession } from "../../../../lib/people/commands/sessions";
import { changePreferences, correctName } from "../../../../lib/people/commands/settings";
import { action } from "../../../../lib/platform/action";
import { dropSession, given } from "../../../../lib/platform/browser";
import { proof } from "../../proof";

const here = "/mon-parcours/reglages";

export const save = action(changePreferences, () => `${here}?fait=choix`);
export const rename = action(correctName, () => `${here}?fait=nom`);
export const askContact = action(askContactCode, () => `${here}#nouveau`, { given: { locale: given.locale }, proof });
export const addContact = action(confirmContact, () => `${here}?fait=contact`, { proof });
export const dropContact = action(removeContact, () => `${here}?fait=retire`, { proof });
export const endOne = action(endSession, ({ value }) => (value.own ? "/au-revoir" : `${here}?fait=connexion`));
export const endAll = action(endAllSessions, () => "/au-revoir", { effect: dropSession });
