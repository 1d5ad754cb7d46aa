import type { Admission } from "./admission";
import type { Assets } from "./assets";
import { typedIn } from "./body";
import { headersFor } from "./headers-in";
import type { Handler, Question } from "./inner";
import type { Refusals } from "./refusals";
import type { Settings, Wired } from "./settings";
import type { Visit } from "./visit";

/** What the rooms behind the door share. */
export interface House extends Refusals {
  readonly next: Handler;
  readonly wired: Wired;
  readonly assets: Assets;
  readonly settings: Settings;
  readonly admission: Admission;
}

interface More {
  readonly body?: Buffer;
  readonly policy?: string;
  readonly typed?: string;
}

/** What the framework is asked for this visit. Without a body a post becomes a reading of the same page. */
export const questionOf = (house: House, visit: Visit, { body, policy, typed }: More): Question => {
  const { req, route, path, query, site, id, address, locale, saveData, method } = visit;
  if (site === null) throw new Error("a visit without a site");
  const facts = { site, id, address, path, query, locale, saveData, policy, typed };
  const headers = headersFor(req.headers, route, facts, house.settings.dev);
  if (body === undefined) {
    delete headers["content-type"];
    delete headers["content-length"];
  } else headers["content-length"] = String(body.length);
  return { method: body === undefined && method === "POST" ? "GET" : method, url: `${path}${query}`, headers, body };
};

/** The form of an older version is shown again, with what was typed in it. */
export const questionAgain = async (house: House, visit: Visit, body: Buffer, policy?: string): Promise<Question> =>
  questionOf(house, visit, { policy, typed: await typedIn(visit.req.headers["content-type"] ?? "", body) });

/** Nothing was recorded, so the answer is not a success, though the page is whole. */
export const STALE_STATUS = 409;
