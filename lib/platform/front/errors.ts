import { STATUS_CODES } from "node:http";
import { directionOf, languageTag, type Locale } from "../../i18n/locale";
import { errorWords, type Trouble } from "./error-words";
import { sha256 } from "./headers-out";

export interface ErrorAsked {
  readonly status: number;
  readonly locale: Locale;
  /** Null when the host names no Mire. */
  readonly missionId: string | null;
  /** Short enough to be said on the phone; the journal's request id starts with it. */
  readonly reference: string;
  /** Addresses of the site's stylesheets, empty in development. */
  readonly stylesheets: readonly string[];
}
/** The whole HTML of a page that says what happened, what to do and whom to call. */
export type ErrorDocument = (asked: ErrorAsked) => Promise<string>;

export interface ErrorPage {
  readonly html: string;
  /** Hashes of the styles written in the page. */
  readonly styles: readonly string[];
}

const troubles: Readonly<Record<number, Trouble>> = {
  403: "foreign",
  404: "missing",
  408: "ours",
  413: "heavy",
  421: "host",
  429: "often",
  503: "busy",
};
const troubleOf = (status: number): Trouble => troubles[status] ?? (status >= 500 ? "ours" : "address");

// The colours of app/styles/tokens.css, with the fonts of the device: this page must not wait for anything.
const STYLE =
  ":root{color-scheme:light dark;--ground:#f5f7f6;--surface:#fff;--rule:#dfe6e9;--ink:#101b26;--ink-2:#4a5c69;--link:#0a5566;--on:#fff;--line:#ffc524}" +
  "@media(prefers-color-scheme:dark){:root{--ground:#0d1720;--surface:#15232e;--rule:#2b3f4d;--ink:#edf2f4;--ink-2:#b4c2cb;--link:#7fd0dc;--on:#0d1720;--line:#ffcf4a}}" +
  "body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.6 Andika,system-ui,sans-serif}" +
  "header{background:var(--surface);border-block-end:1px solid var(--rule)}header,main{padding-inline:max(16px,50% - 17rem)}" +
  "header p{display:flex;align-items:center;gap:10px;min-block-size:64px;margin:0;font-size:1.25rem;font-weight:700}" +
  "main{padding-block:24px 64px}h1{margin:0 0 16px;font-size:clamp(1.75rem,1.5rem + 1.2vw,2.25rem);line-height:1.15;text-wrap:balance}p{margin:0 0 20px}" +
  "a{color:var(--link);font-weight:700;text-underline-offset:4px}small{color:var(--ink-2);font-size:.9375rem}" +
  "a.btn{display:inline-block;padding:12px 18px;border-radius:8px;background:var(--link);color:var(--on);line-height:1.25;text-decoration:none}" +
  ":focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px var(--line);border-radius:6px}";

const LOGO =
  '<svg width="39" height="18" viewBox="0 0 39 18" aria-hidden="true"><path fill="var(--line)" d="M9 6h14v6H9Z"/><circle fill="currentColor" cx="6" cy="9" r="5.5"/>' +
  '<circle fill="var(--surface)" stroke="currentColor" stroke-width="4.5" cx="30" cy="9" r="6.5"/></svg>';

/** Whom to call: the Mire, when it is known. The phone number is in E.164 form, then as people say it. */
export interface Callable {
  readonly name: string;
  readonly shortName: string;
  readonly phone: string;
  readonly said: string;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const head = (title: string): string =>
  `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
  `<title>${title}</title><style>${STYLE}</style></head>`;

const toCall = ({ name, phone, said }: Callable): string =>
  `<p><bdi>${escaped(name)}</bdi><br><a href="tel:${escaped(phone)}"><bdi>${escaped(said)}</bdi></a></p>`;

/** What happened, what to do, whom to call, and the words to find it again. */
export const errorHtml = ({ status, locale, missionId, reference }: ErrorAsked, mission: Callable | null): string => {
  const words = errorWords[locale];
  const [happened, todo] = words.troubles[troubleOf(status)];
  const home = missionId === null ? "" : `<p><a class="btn" href="/${locale}">${words.home}</a></p>`;
  return (
    `<!DOCTYPE html><html lang="${languageTag[locale]}" dir="${directionOf(locale)}">${head(happened)}` +
    `<body><header><p>${LOGO}<bdi>${escaped(mission?.shortName ?? "Mire")}</bdi></p></header>` +
    `<main><h1>${happened}</h1><p>${todo}</p>${home}${mission ? toCall(mission) : ""}` +
    `<p><small>${words.reference}&nbsp;: <bdi>${reference}</bdi></small></p></main></body></html>`
  );
};

/** The page that works alone, when nothing else does. */
export const plainErrorDocument: ErrorDocument = (asked) => Promise.resolve(errorHtml(asked, null));

const INLINE_STYLE = /<style[^>]*>([^<]*)<\/style>/g;
const PLACE = "@reference@";
const KEPT_MS = 60_000;
const MOST_KEPT = 500;
/** A wired page that asks the database may not come when the database is what fails. */
const PATIENCE_MS = 1_000;

type Key = Omit<ErrorAsked, "reference" | "stylesheets">;

/** Error pages are prepared once a minute per status, locale and Mire, so that refusing costs next to nothing. */
export const errorPages = (wired: ErrorDocument, stylesheets: readonly string[], onFault: (fault: unknown) => void) => {
  const kept = new Map<string, { page: ErrorPage; until: number }>();

  const prepared = async (key: Key): Promise<ErrorPage> => {
    const name = `${key.status} ${key.locale} ${key.missionId ?? ""}`;
    const found = kept.get(name);
    if (found && found.until > Date.now()) return found.page;
    const page = await made({ ...key, reference: PLACE, stylesheets });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, { page, until: Date.now() + KEPT_MS });
    return page;
  };
  const made = async (asked: ErrorAsked): Promise<ErrorPage> => {
    const html = await inTime(wired(asked)).catch((fault: unknown) => {
      onFault(fault);
      return plainErrorDocument(asked);
    });
    return { html, styles: [...html.matchAll(INLINE_STYLE)].map(([, style = ""]) => sha256(style)) };
  };
  return async (key: Key, reference: string): Promise<ErrorPage> => {
    const { html, styles } = await prepared(key);
    return { html: html.replaceAll(PLACE, reference), styles };
  };
};

const inTime = async (html: Promise<string>): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("the error page came too late"));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([html, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** RFC 9457, for machines. */
export const problem = (status: number, id: string): string =>
  JSON.stringify({ type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, instance: `urn:uuid:${id}` });
