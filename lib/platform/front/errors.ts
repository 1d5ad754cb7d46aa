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

const STYLE =
  "body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;color:#17211b;background:#fff}main{max-width:36rem;margin:0 auto;padding:3rem 1rem}" +
  "h1{font-size:1.75rem;line-height:1.2}a{color:#00594c;font-weight:600}" +
  "@media(prefers-color-scheme:dark){body{color:#f2f4f1;background:#131815}a{color:#7fd6c2}}";

/** The page that works alone, when nothing else does. */
export const plainErrorDocument: ErrorDocument = ({ status, locale, missionId, reference }) => {
  const words = errorWords[locale];
  const [happened, todo] = words.troubles[troubleOf(status)];
  const home = missionId === null ? "" : `<p><a href="/${locale}">${words.home}</a></p>`;
  return Promise.resolve(
    `<!DOCTYPE html><html lang="${languageTag[locale]}" dir="${directionOf(locale)}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${happened}</title>` +
      `<style>${STYLE}</style></head><body><main><h1>${happened}</h1><p>${todo}</p>${home}` +
      `<p><small>${words.reference}&nbsp;: ${reference}</small></p></main></body></html>`,
  );
};

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
