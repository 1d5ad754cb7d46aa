import type { IncomingMessage, ServerResponse } from "node:http";
import { clientAddress, isIn, plainAddress } from "./address";
import { admission } from "./admission";
import { sendAsset, type Assets } from "./assets";
import { readBody, refusePostWithoutAction } from "./body";
import { breachesIn, REPORT_LIMIT } from "./csp-report";
import { deskRoom, machineRoom } from "./desk";
import { documentRoom } from "./documents";
import type { Health } from "./health";
import { hostOf, rememberedHosts, schemeOf } from "./host";
import type { House } from "./house";
import type { Handler } from "./inner";
import { refuseForeignPost } from "./origin";
import { rateLimit } from "./rate";
import { refusals } from "./refusals";
import { withLocale } from "./routes";
import type { Settings, Wired } from "./settings";
import { isRead, refuseMethod, refuseTarget, refusal, type Refusal } from "./target";
import { answer, openVisit, type Log, type Visit } from "./visit";

const REPORTS_PER_MINUTE = 10;
/** Uploads read into memory at once: 16 of 12 MB at most. */
const UPLOADS = { places: 16, queue: 100 } as const;

type Guard = (visit: Visit) => Refusal | undefined;

/**
 * The front door: every request passes here before the framework sees it, in this order. Health, host, assets, form of the request,
 * frequency, origin of posts, redirections, body; what is left is a document, a page of the desk, or a machine's door.
 */
export const frontDoor = (next: Handler, assets: Assets, wired: Wired, health: Health, settings: Settings) => {
  const house: House = {
    next,
    wired,
    assets,
    settings,
    admission: admission(settings.places, settings.queue),
    ...refusals(wired, assets),
  };
  const rooms = { document: documentRoom(house), desk: deskRoom(house), machine: machineRoom(house) } as const;
  const resolveHost = rememberedHosts(wired.resolveHost);
  const often = frequency(settings);
  const takeReport = reportTaker(wired.log);
  const receive = bodyReceiver();

  const settle = async (visit: Visit): Promise<void> => {
    if (await answersHealth(visit, health)) return;
    const host = hostOf(visit.req, settings.proxies);
    visit.site = host === undefined ? null : await resolveHost(host, schemeOf(visit.req, settings.proxies));
    if (visit.site === null) return house.refuse(visit, refusal(host === undefined ? 400 : 421));
    const unformed = refuseTarget(visit.req) ?? refuseMethod(visit.method, visit.path);
    if (unformed) return house.refuse(visit, unformed);
    const asset = isRead(visit.method) ? assets.get(visit.path) : undefined;
    if (asset) {
      sendAsset(visit, asset);
      return;
    }
    await (visit.path === "/csp" ? takeReport(visit) : admit(visit));
  };

  const admit = async (visit: Visit): Promise<void> => {
    const no = often(visit) ?? foreign(visit);
    if (no) return house.refuse(visit, no);
    if (!moved(visit)) await enter(visit);
  };

  const enter = async (visit: Visit): Promise<void> => {
    const room = rooms[visit.route.kind];
    if (visit.method !== "POST") return room(visit);
    const body = await receive(visit);
    const no = Buffer.isBuffer(body) ? withoutAction(visit, body) : body;
    return Buffer.isBuffer(body) && no === undefined ? room(visit, body) : house.refuse(visit, no ?? refusal(400));
  };

  return (req: IncomingMessage, res: ServerResponse): void => {
    const address = clientAddress(
      plainAddress(req.socket.remoteAddress),
      joined(req.headers["x-forwarded-for"]),
      settings.proxies,
    );
    const visit = openVisit(req, res, address, wired.log);
    if (health.stopping) res.setHeader("connection", "close");
    settle(visit)
      .catch((fault: unknown) => house.failed(visit, fault))
      .catch(() => res.destroy());
  };
};

const joined = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(",") : value);

/** Whole rooms share one address, so these limits are high; those that count per person stand with the commands. */
const frequency = (settings: Settings): Guard => {
  const pages = rateLimit(settings.pagesPerMinute);
  const posts = rateLimit(settings.postsPerMinute);
  return ({ address, method }) => {
    if (isIn(settings.exempt, address)) return undefined;
    const wait = (method === "POST" ? posts : pages)(address);
    return wait === 0 ? undefined : refusal(429, { "retry-after": String(wait) });
  };
};

const foreign: Guard = ({ method, route, req, site }) =>
  method === "POST" && !route.open && site !== null ? refuseForeignPost(req.headers, site.origin) : undefined;

/** A post's body is read whole before the framework sees it: here it is measured, and a slow one holds no place inside. */
const bodyReceiver = () => {
  const uploads = admission(UPLOADS.places, UPLOADS.queue);
  return async ({ req, route, left }: Visit): Promise<Buffer | Refusal> => {
    if (!route.upload) return readBody(req, route.bodyLimit);
    const leave = await uploads.enter(left);
    return readBody(req, route.bodyLimit).finally(leave);
  };
};

const withoutAction: (visit: Visit, body: Buffer) => Refusal | undefined = ({ route, req }, body) => {
  if (route.kind === "machine" || (route.kind === "desk" && req.headers["next-action"] !== undefined)) return undefined;
  return refusePostWithoutAction(req.headers["content-type"], body);
};

const answersHealth = async (visit: Visit, health: Health): Promise<boolean> => {
  if (!isRead(visit.method) || (visit.path !== "/api/livez" && visit.path !== "/api/readyz")) return false;
  const well = visit.path === "/api/livez" ? health.live() : await health.ready();
  answer(
    visit,
    well ? 200 : 503,
    { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    well ? "ok" : "no",
  );
  return true;
};

/** Sends people to the `/fr` form of an address without locale, and away from a final slash; the query goes along. */
const moved = (visit: Visit): boolean => {
  const { path, query, method } = visit;
  const bare = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  const target = withLocale(bare) ?? bare;
  if (!isRead(method) || target === path) return false;
  answer(visit, path === "/" ? 307 : 308, { location: `${target}${query}`, "cache-control": "no-cache" });
  return true;
};

/** Browsers report what a policy stopped; the answer tells them nothing. */
const reportTaker = (log: Log) => {
  const limit = rateLimit(REPORTS_PER_MINUTE);
  return async (visit: Visit): Promise<void> => {
    if (visit.method !== "POST") {
      answer(visit, 405, { allow: "POST" });
      return;
    }
    const wait = limit(visit.address);
    if (wait > 0) {
      answer(visit, 429, { "retry-after": String(wait) });
      return;
    }
    const body = await readBody(visit.req, REPORT_LIMIT);
    if (!Buffer.isBuffer(body)) {
      answer(visit, body.status, {});
      return;
    }
    for (const breach of breachesIn(body)) log.warn({ request: visit.id, ...breach }, "policy breach");
    answer(visit, 204, {});
  };
};
