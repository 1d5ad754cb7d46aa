import { messagesFr } from "../messages/fr";
import { deskText } from "./text";
import { hasWords } from "./timeline";

/** Codes that sentences choose from; whatever an event does not say is `other`. */
const codes = ["channel", "mark", "outcome", "status", "why"] as const;

type Key = Parameters<ReturnType<typeof deskText<"timeline">>>[0];

/** The sentence of one event, by its type and its codes; a neutral one for a type without words. */
export function factInWords(type: string, data: Readonly<Record<string, unknown>>): string {
  const t = deskText("timeline");
  if (!hasWords(type)) return t("unknown");
  const said = codes.map((code) => [code, typeof data[code] === "string" ? data[code] : "other"] as const);
  return `${t(`events.${type}` as Key, Object.fromEntries(said) as never)}${titleOf(data.template)}`;
}

/** Of a message that left or could not: what it was about, by its own title. */
function titleOf(template: unknown): string {
  if (typeof template !== "string" || !Object.hasOwn(messagesFr, template)) return "";
  const words = messagesFr[template as keyof typeof messagesFr];
  return typeof words === "string" ? "" : `\u00a0: «\u00a0${words.title}\u00a0»`;
}
