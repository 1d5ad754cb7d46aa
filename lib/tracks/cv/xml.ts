/** An element: its name, its attributes, its children. A child that is null is not written. */
export type Xml = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]];
type Child = Xml | string | null;

// What XML 1.0 cannot hold, lone halves of a character included.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string) =>
  text
    .replaceAll(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function written([name, attributes, ...children]: Xml): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (child === null ? "" : typeof child === "string" ? escaped(child) : written(child)));
  return inside.length > 0 ? `<${name}${said.join("")}>${inside.join("")}</${name}>` : `<${name}${said.join("")}/>`;
}

export const xmlDocument = (root: Xml) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}\n`;

/** Text as a paragraph of the HTML that some elements hold, itself written as text. */
export const asParagraph = (text: string) => `<p>${escaped(text)}</p>`;
