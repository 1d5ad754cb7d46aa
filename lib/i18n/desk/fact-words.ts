import { deskText } from "./text";
import { hasWords } from "./timeline";

/** Codes that sentences choose from; whatever an event does not say is `other`. */
const codes = ["channel", "mark", "outcome", "status"] as const;

type Key = Parameters<ReturnType<typeof deskText<"timeline">>>[0];

/** The sentence of one event, by its type and its codes; a neutral one for a type without words. */
export function factInWords(type: string, data: Readonly<Record<string, unknown>>): string {
  const t = deskText("timeline");
  if (!hasWords(type)) return t("unknown");
  const said = codes.map((code) => [code, typeof data[code] === "string" ? data[code] : "other"] as const);
  return t(`events.${type}` as Key, Object.fromEntries(said) as never);
}
