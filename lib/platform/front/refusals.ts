import { Full, Gone } from "./admission";
import type { Assets } from "./assets";
import { heardBusy, isTooBusy, RETRY_AFTER, toldStatus } from "./busy";
import { compressed, encodingFor } from "./compress";
import { errorPages, problem } from "./errors";
import { documentPolicy, filePolicy, PRIVATE, reportingEndpoints } from "./headers-out";
import { TooSlow } from "./inner";
import type { Wired } from "./settings";
import { refusal, type Refusal } from "./target";
import { answer, isForMachine, isSecure, type Visit } from "./visit";

export interface Refusals {
  refuse(visit: Visit, no: Refusal): Promise<void>;
  failed(visit: Visit, fault: unknown): Promise<void>;
}

const REFERENCE_LENGTH = 8;

/** The ways to say no: a document in words for people, a problem (RFC 9457) for machines. */
export const refusals = (wired: Wired, assets: Assets): Refusals => {
  const page = errorPages(wired.errorDocument, assets.stylesheets, (fault) => {
    wired.log.error(traceOf(fault), "the error page failed");
  });

  const refuse = async (visit: Visit, no: Refusal): Promise<void> => {
    const status = toldStatus(no.status, visit.id);
    const headers = status === 503 ? { ...RETRY_AFTER, ...no.headers } : no.headers;
    if (isForMachine(visit)) {
      answerProblem(visit, { status, headers });
      return;
    }
    const key = { status, locale: visit.locale, missionId: visit.site?.missionId ?? null };
    const { html, styles } = await page(key, visit.id.slice(0, REFERENCE_LENGTH));
    const { body, encoding } = compressed(Buffer.from(html), encodingFor(visit.req.headers["accept-encoding"]));
    answer(
      visit,
      status,
      {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": documentPolicy(isSecure(visit), [], styles),
        "reporting-endpoints": reportingEndpoints,
        "cache-control": PRIVATE,
        vary: "Accept-Encoding",
        ...(encoding !== "identity" && { "content-encoding": encoding }),
        ...headers,
      },
      body,
    );
  };
  const failed = async (visit: Visit, fault: unknown): Promise<void> => {
    if (fault instanceof Gone) return;
    if (fault instanceof Full || fault instanceof TooSlow) return refuse(visit, refusal(503, { "retry-after": "2" }));
    wired.log.error({ request: visit.id, route: visit.route.pattern, ...traceOf(fault) }, "request failed");
    if (visit.res.headersSent) {
      visit.res.destroy();
      return;
    }
    await refuse(visit, refusal(500));
  };
  return { refuse, failed };
};

const answerProblem = (visit: Visit, { status, headers }: Refusal): void => {
  answer(
    visit,
    status,
    {
      "content-type": "application/problem+json",
      "content-security-policy": filePolicy("application/problem+json"),
      "cache-control": PRIVATE,
      ...(visit.route.open && { "access-control-allow-origin": "*" }),
      ...headers,
    },
    problem(status, visit.id),
  );
};

const HEARD = Symbol.for("mire.faults");

/** Failures while rendering reach us through `instrumentation.ts`; the framework itself is kept quiet, since its log holds addresses. */
export const hearFaults = (log: Wired["log"]): void => {
  (globalThis as { [HEARD]?: unknown })[HEARD] = ({
    fault,
    request,
    route,
  }: {
    fault: unknown;
    request: string;
    route: string;
  }) => {
    if (isTooBusy(fault)) {
      heardBusy(request);
      log.warn({ request, route, fault: "TooBusy" }, "a page waited in vain");
      return;
    }
    log.error({ request, route, ...traceOf(fault) }, "rendering failed");
  };
};

/** Where it failed, without what it said: messages of a database repeat people's data. */
const traceOf = (fault: unknown): { fault: string; at: string[] } =>
  fault instanceof Error
    ? {
        fault: fault.name,
        at: (fault.stack ?? "")
          .split("\n")
          .filter((line) => /^\s+at /.test(line))
          .map((line) => line.trim())
          .slice(0, 8),
      }
    : { fault: typeof fault, at: [] };
