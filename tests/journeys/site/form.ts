// Forms over plain HTTP: read out of a page as it was served, filled in, posted as a browser would.
import { randomUUID } from "node:crypto";
import { ask, cookieHeader, type Answer } from "./ask";

export type Field = readonly [name: string, value: string];
export type Form = {
  /** What a post holds when nothing is typed: hidden fields, what is chosen or written already. */
  readonly fields: readonly Field[];
  readonly buttons: readonly { readonly text: string; readonly field?: Field }[];
};

const decoded = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? decoded(found[1] ?? "") : undefined;
};

const textOf = (html: string) =>
  decoded(html.replaceAll(/<[^>]*>/g, ""))
    .replaceAll("\u00a0", " ")
    .trim();

const sent = (tag: string) => {
  const kind = attribute(tag, "type") ?? "text";
  return kind === "radio" || kind === "checkbox" ? attribute(tag, "checked") !== undefined : kind !== "submit";
};

const inputs = (html: string): Field[] =>
  [...html.matchAll(/<input\b[^>]*>/g)]
    .filter(([tag]) => sent(tag) && attribute(tag, "name") !== undefined)
    .map(([tag]) => [attribute(tag, "name") ?? "", attribute(tag, "value") ?? ""]);

const selects = (html: string): Field[] =>
  [...html.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)].map(([, tag = "", options = ""]) => {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => attribute(option, "selected") !== undefined) ?? all[0] ?? "";
    return [attribute(tag, "name") ?? "", attribute(chosen, "value") ?? ""];
  });

const areas = (html: string): Field[] =>
  [...html.matchAll(/(<textarea\b[^>]*>)(.*?)<\/textarea>/gs)].map(([, tag = "", text = ""]) => [
    attribute(tag, "name") ?? "",
    decoded(text),
  ]);

/** Every form of a page that posts an action, in order. */
export const formsIn = (html: string): readonly Form[] =>
  [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)]
    .map(([, inside = ""]) => ({
      fields: [...inputs(inside), ...selects(inside), ...areas(inside)],
      buttons: [...inside.matchAll(/(<button\b[^>]*>)(.*?)<\/button>/gs)].map(([, tag = "", text = ""]) => {
        const name = attribute(tag, "name");
        return { text: textOf(text), field: name === undefined ? undefined : ([name, attribute(tag, "value") ?? ""] as const) };
      }),
    }))
    .filter(({ fields }) => fields.some(([name]) => name.startsWith("$ACTION")));

/** The form that has this button. */
export const formWith = (html: string, button: RegExp): Form & { readonly pressed?: Field } => {
  for (const form of formsIn(html)) {
    const found = form.buttons.find(({ text }) => button.test(text));
    if (found) return { ...form, pressed: found.field };
  }
  throw new Error(`no form with the button ${button.source}`);
};

export type Typed = Readonly<Record<string, string>>;

export const multipart = (fields: readonly Field[]): { readonly body: string; readonly type: string } => {
  const boundary = `journey-${randomUUID()}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { body: `${parts.join("")}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
};

/** The form as somebody filled it in: what they typed instead of what stood there. */
export const filled = (
  { fields, pressed }: { readonly fields: readonly Field[]; readonly pressed?: Field },
  typed: Typed,
): readonly Field[] => [...fields.filter(([name]) => !(name in typed)), ...Object.entries(typed), ...(pressed ? [pressed] : [])];

type Sending = {
  readonly path: string;
  readonly button: RegExp;
  readonly typed?: Typed;
  readonly cookies?: readonly { readonly name: string; readonly value: string }[];
  readonly proxied: string;
};

/** Opens a page, fills in the form that has this button, and sends it, as a browser behind the proxy. */
export async function send({ path, button, typed = {}, cookies = [], proxied }: Sending): Promise<Answer> {
  const cookie: Readonly<Record<string, string>> = cookies.length > 0 ? { cookie: cookieHeader(cookies) } : {};
  const page = await ask(path, { proxied, headers: cookie });
  const { body, type } = multipart(filled(formWith(page.body, button), typed));
  const port = new URL(process.env.BASE_URL ?? "").port;
  const headers = { ...cookie, origin: `https://localhost:${port}`, "sec-fetch-site": "same-origin", "content-type": type };
  return ask(path, { method: "POST", proxied, headers, body });
}
