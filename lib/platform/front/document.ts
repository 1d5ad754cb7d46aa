import { sha256 } from "./headers-out";

export interface Stripped {
  readonly html: string;
  /** Hashes of the own scripts that stay. */
  readonly scripts: readonly string[];
  /** What should not have been there: an own script nobody declared, a part that waited for a script. */
  readonly faults: readonly Fault[];
  /** Holds a value made for one visitor (an idempotency key): never shown to another. */
  readonly once: boolean;
}
export type Fault = "undeclared_script" | "suspense";

/** The hidden field by which a double click does one thing: two visitors must never be given the same. */
const ONCE = ' name="key"';

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

/** Where the tag that starts at `from` ends, quotes respected; the index after its `>`. */
const tagEnd = (html: string, from: number): number => {
  let quote = 0;
  for (let at = from + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at + 1;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return html.length;
};

/** Where the raw text of an element stops: at its closing tag in any case of letters, or at the end of the document. */
const rawEnd = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index : html.length;
};

/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(["style", "textarea", "title", "noscript"]);
const NAME = /[a-z][a-z0-9-]*/iy;
const nameAt = (html: string, at: number): string => {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? "";
};

const HINT = /\srel="(?:preload|modulepreload)"/;
const HINT_FOR_CODE = /\srel="modulepreload"|\sas="(?:script|style)"/;
const STRUCTURED = /\stype="application\/ld\+json"/;
const OWN = /\sdata-own(?:[\s=>/]|$)/;
const FRAMEWORK_ATTRIBUTES = / data-(?:precedence|dpl-id)="[^"]*"/g;
const DEPLOYMENT = /\?dpl=[^"&]*(?=")/;
const EMPTY_HOLDER = '<div hidden=""><!--$--><!--/$--></div>';
const WAITING = "<!--$?-->";

/** One pass forward over what the framework wrote; a piece is either copied or left out. */
class Scan {
  readonly scripts: string[] = [];
  readonly faults = new Set<Fault>();
  #out = "";
  #copied = 0;

  constructor(
    readonly html: string,
    readonly declared: ReadonlySet<string>,
  ) {}

  run(): Stripped {
    let at = this.html.indexOf("<");
    while (at !== -1) at = this.html.indexOf("<", this.#step(at));
    this.#leaveOut(this.html.length, this.html.length);
    return { html: this.#out, scripts: this.scripts, faults: [...this.faults], once: this.#out.includes(ONCE) };
  }

  /** Handles what starts with `<` here; answers where to go on. */
  #step(at: number): number {
    if (this.html.startsWith("<!--", at)) return this.#comment(at);
    const name = nameAt(this.html, at + 1);
    if (name === "") return at + 1;
    if (name === "div" && this.html.startsWith(EMPTY_HOLDER, at)) return this.#leaveOut(at, at + EMPTY_HOLDER.length);
    const end = tagEnd(this.html, at);
    if (name === "script") return this.#script(at, end);
    if (name === "link" || name === "html") return this.#plain(at, end, name);
    if (RAW.has(name)) return rawEnd(this.html, name, end);
    return name === "template" ? this.#template(at, end) : end;
  }

  #comment(at: number): number {
    const end = this.html.indexOf("-->", at + 4);
    if (this.html.startsWith(WAITING, at)) this.faults.add("suspense");
    return this.#leaveOut(at, end === -1 ? this.html.length : end + 3);
  }

  #script(at: number, end: number): number {
    const stop = rawEnd(this.html, "script", end);
    const after = stop === this.html.length ? stop : tagEnd(this.html, stop);
    const tag = this.html.slice(at, end);
    if (STRUCTURED.test(tag)) return after;
    if (!OWN.test(tag)) return this.#leaveOut(at, after);
    return this.#own(at, after, sha256(this.html.slice(end, stop)));
  }

  /** Only scripts declared in the wiring are blessed: to hash whatever stands in the page would bless an injected one too. */
  #own(at: number, after: number, hash: string): number {
    if (this.declared.has(hash)) {
      this.scripts.push(hash);
      return after;
    }
    this.faults.add("undeclared_script");
    return this.#leaveOut(at, after);
  }

  #plain(at: number, end: number, name: string): number {
    const tag = this.html.slice(at, end);
    if (name === "link" && HINT.test(tag) && HINT_FOR_CODE.test(tag)) return this.#leaveOut(at, end);
    this.#leaveOut(at, end);
    // Assets carry the hash of their content in their name: a new deployment must not make people fetch them again.
    this.#out += tag.replace(FRAMEWORK_ATTRIBUTES, "").replace(DEPLOYMENT, "");
    return end;
  }

  /** An empty template is a place where a script would have put what was late. */
  #template(at: number, end: number): number {
    if (!this.html.startsWith("</template>", end)) return end;
    return this.#leaveOut(at, end + "</template>".length);
  }

  #leaveOut(from: number, to: number): number {
    this.#out += this.html.slice(this.#copied, from);
    this.#copied = to;
    return to;
  }
}

/** The page as a document: nothing of the framework's client left, structured data and declared own scripts kept. */
export const withoutScripts = (html: string, declared: ReadonlySet<string>): Stripped => new Scan(html, declared).run();
