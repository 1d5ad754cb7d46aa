import type { SessionCard } from "../../../../lib/sessions/queries/public";

/** What the address asks of the list: a place, a language, an entrance without steps. */
export type Choice = { readonly lieu?: string; readonly langue?: string; readonly acces?: "sans-marche" };

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (value: Typed[string]) => (typeof value === "string" && value !== "" ? value.slice(0, 80) : undefined);

export const choiceIn = (typed: Typed): Choice => ({
  lieu: one(typed["lieu"]),
  langue: one(typed["langue"]),
  acces: typed["acces"] === "sans-marche" ? "sans-marche" : undefined,
});

/** "Maison des associations" is "maison-des-associations" in an address. */
export const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export const chosen = (cards: readonly SessionCard[], { lieu, langue, acces }: Choice) =>
  cards.filter(
    (card) => (!lieu || slugOf(card.site) === lieu) && (!langue || card.language === langue) && (!acces || card.stepFree),
  );

/** The address of the list with another choice; undefined takes a choice away. */
export function addressWith(base: string, choice: Choice, change: Choice): string {
  const wanted = Object.entries({ ...choice, ...change }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return wanted.length > 0 ? `${base}?${new URLSearchParams(wanted).toString()}` : base;
}
