import type { OutgoingHttpHeaders } from "node:http";
import { compressed, encodingFor } from "./compress";
import { firstView, isArriving } from "./first-view";
import { impersonal, isPersonal } from "./headers-in";
import { CLEAR, clearsSite, PRIVATE, reportingEndpoints, sha256 } from "./headers-out";
import { questionAgain, questionOf, STALE_STATUS, type House } from "./house";
import type { Question } from "./inner";
import { pageCache, type KeptPage, type Page } from "./pages";
import { isHtml, isStale, renderDocument, type Rendered, type Rendering } from "./render";
import { keepFor } from "./routes";
import { refusal } from "./target";
import { versionOf } from "./versions";
import { answer, isSecure, type Visit } from "./visit";

const LONGEST_KEPT_QUERY = 200;

/** All that a public page depends on; undefined when it must be rendered for this visitor alone. */
export const sharedKey = (visit: Visit): string | undefined => {
  const { route, site, req, query, path, saveData } = visit;
  if (route.keep === "none" || site === null || isPersonal(req.headers) || query.length > LONGEST_KEPT_QUERY) return undefined;
  const params = new URLSearchParams(query);
  if ([...params.keys()].some((name) => !route.query.includes(name))) return undefined;
  params.sort();
  return [site.missionId, site.origin, versionOf(site.missionId), saveData, isArriving(visit), path, params].join(" ");
};

/** Public and job seeker's pages: documents without scripts. */
export const documentRoom = (house: House) => {
  const cache = pageCache();
  const written = firstView(house.assets);
  const rendering: Rendering = {
    next: house.next,
    ownScripts: new Set((house.wired.ownScripts ?? []).map(sha256)),
    onFault: (fault, pattern) => {
      house.wired.log.error({ fault, route: pattern }, "a document is not whole");
    },
  };
  const render = async (visit: Visit, question: Question, left?: AbortSignal): Promise<Rendered> => {
    const leave = await house.admission.enter(left);
    try {
      const page = await renderDocument(rendering, question, visit.route.pattern, isSecure(visit));
      return isArriving(visit) && isHtml(page.headers) ? written(page) : page;
    } finally {
      leave();
    }
  };

  const shared = async (visit: Visit, key: string): Promise<void> => {
    const question = questionOf(house, visit, {});
    // Not tied to the first visitor's patience: others may be waiting for the same page.
    const kept = await cache.get(key, keepFor(visit.route.keep), () =>
      render(visit, { ...question, headers: impersonal(question.headers) }),
    );
    if (kept.page.status >= 400) return house.refuse(visit, refusal(kept.page.status));
    if (!kept.page.shareable) return alone(visit, kept);
    const { body, encoding } = kept.as(encodingFor(visit.req.headers["accept-encoding"]));
    const headers = { ...headersOf(kept.page), "cache-control": "no-cache", etag: kept.etag, ...encodedAs(encoding) };
    if (visit.req.headers["if-none-match"] === kept.etag) answer(visit, 304, headers);
    else answer(visit, kept.page.status, headers, body);
  };

  /** Found to hold something of one visitor: nobody keeps it, the browser included. */
  const alone = async (visit: Visit, kept: KeptPage): Promise<void> => {
    const { body, encoding } = kept.as(encodingFor(visit.req.headers["accept-encoding"]));
    answer(visit, kept.page.status, { ...headersOf(kept.page), "cache-control": PRIVATE, ...encodedAs(encoding) }, body);
  };

  const own = async (visit: Visit, posted?: Buffer): Promise<void> => {
    const page = await render(visit, questionOf(house, visit, { body: posted }), visit.left);
    if (posted === undefined || !isStale(page.status, page.said)) return send(visit, page, page.status);
    const again = await render(visit, await questionAgain(house, visit, posted), visit.left);
    return send(visit, again, again.status === 200 ? STALE_STATUS : again.status);
  };
  const send = async (visit: Visit, page: Rendered, status: number): Promise<void> => {
    if (page.status >= 400) return house.refuse(visit, refusal(page.status));
    const { body, encoding } = compressed(page.body, encodingFor(visit.req.headers["accept-encoding"]));
    answer(
      visit,
      status,
      { ...headersOf(page), "cache-control": PRIVATE, ...encodedAs(encoding), ...(clearsSite(page.said) && CLEAR) },
      body,
    );
  };

  return async (visit: Visit, posted?: Buffer): Promise<void> => {
    const key = posted === undefined ? sharedKey(visit) : undefined;
    await (key === undefined ? own(visit, posted) : shared(visit, key));
  };
};

const headersOf = ({ headers, policy }: Page): OutgoingHttpHeaders => ({
  ...headers,
  "content-security-policy": policy,
  "reporting-endpoints": reportingEndpoints,
  vary: "Accept-Encoding, Cookie, Save-Data, Sec-Fetch-Site",
});

const encodedAs = (encoding: string): OutgoingHttpHeaders => (encoding === "identity" ? {} : { "content-encoding": encoding });
