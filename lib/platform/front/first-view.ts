import type { Assets } from "./assets";
import { allowingStyles, sha256 } from "./headers-out";
import type { Page } from "./pages";
import type { Visit } from "./visit";

/**
 * Whether the visitor comes from elsewhere (a flyer, a message, a search): their browser most likely has none of our files. What no
 * browser before 2023 says counts as a visitor who goes on from one of our pages (Fetch Metadata, W3C).
 */
export const isArriving = ({ req }: Visit): boolean =>
  ["none", "cross-site", "same-site"].includes(String(req.headers["sec-fetch-site"]));

interface Written {
  readonly html: string;
  readonly hash: string;
}

const SHEET = /<link rel="stylesheet" href="([^"]+)"\/>/g;

/**
 * The page with its style sheets written in it: on a slow phone the text is readable one round trip sooner (performance.md 1, P4). The
 * sheets themselves are asked for as if for paper, which holds nothing up, so that the next page finds them there.
 */
export const firstView = ({ get }: Pick<Assets, "get">) => {
  const sheets = new Map<string, Written | undefined>();
  const written = (address: string): Written | undefined => {
    const css = get(address)?.body("identity").body.toString("utf8");
    return css === undefined ? undefined : { html: `<style>${css}</style>`, hash: sha256(css) };
  };
  const sheet = (address: string): Written | undefined => {
    if (!sheets.has(address)) sheets.set(address, written(address));
    return sheets.get(address);
  };

  return <P extends Page>(page: P): P => {
    const hashes: string[] = [];
    const html = page.body.toString("utf8").replaceAll(SHEET, (link, address: string) => {
      const found = sheet(address);
      if (!found) return link;
      hashes.push(found.hash);
      return `${found.html}<link rel="stylesheet" media="print" href="${address}"/>`;
    });
    return hashes.length === 0 ? page : { ...page, body: Buffer.from(html), policy: allowingStyles(page.policy, hashes) };
  };
};
