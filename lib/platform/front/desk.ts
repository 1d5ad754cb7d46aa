import { randomBytes } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import {
  CLEAR,
  clearsSite,
  deskPolicy,
  documentPolicy,
  filePolicy,
  fromApplication,
  PRIVATE,
  reportingEndpoints,
  trustedTypesTrial,
} from "./headers-out";
import { questionAgain, questionOf, STALE_STATUS, type House } from "./house";
import type { Head, Question } from "./inner";
import { isStale } from "./render";
import { streamAnswer, type Verdict } from "./stream";
import { refusal } from "./target";
import { isForMachine, isSecure, type Visit } from "./visit";

const NONCE_BYTES = 16;

/** Asks within admission; the place is given back as soon as the answer begins, since a slow reader is not the framework's work. */
const admitted = async (
  house: House,
  visit: Visit,
  question: Question,
  judge: (head: Head) => Verdict,
): Promise<Head | undefined> => {
  const leave = await house.admission.enter(visit.left);
  try {
    return await streamAnswer(house.next, visit, question, judge, leave);
  } finally {
    leave();
  }
};

/** The desk's pages: the framework's scripts, each with the nonce of this one answer. */
export const deskRoom =
  (house: House) =>
  async (visit: Visit, posted?: Buffer): Promise<void> => {
    const policy = deskPolicy(isSecure(visit), randomBytes(NONCE_BYTES).toString("base64"), house.settings.dev);
    const headers = ({ headers: said }: Head): OutgoingHttpHeaders => ({
      ...fromApplication(said, "desk"),
      "content-security-policy": policy,
      // In development the framework's own tools would report themselves at each edit.
      ...(!house.settings.dev && { "content-security-policy-report-only": trustedTypesTrial }),
      "reporting-endpoints": reportingEndpoints,
      "cache-control": PRIVATE,
      vary: "Cookie",
      ...(clearsSite(said) && CLEAR),
    });
    const judge = (head: Head): Verdict =>
      head.status >= 400 && !isForMachine(visit) ? "withhold" : { status: head.status, headers: headers(head) };

    const no = await admitted(house, visit, questionOf(house, visit, { body: posted, policy }), judge);
    if (no === undefined) return;
    if (posted === undefined || !isStale(no.status, no.headers)) return house.refuse(visit, refusal(no.status));
    const again = await admitted(house, visit, await questionAgain(house, visit, posted, policy), (head) =>
      head.status === 200 ? { status: STALE_STATUS, headers: headers(head) } : judge(head),
    );
    if (again) await house.refuse(visit, refusal(again.status));
  };

const isHtml = ({ headers }: Head): boolean => (headers["content-type"] ?? "").startsWith("text/html");

/** Machines' doors: files, calendars, JSON. In production the framework's own addresses are all in memory: the rest is nowhere. */
export const machineRoom =
  (house: House) =>
  async (visit: Visit, posted?: Buffer): Promise<void> => {
    const ofFramework = visit.path.startsWith("/_next/") || visit.path.startsWith("/__nextjs");
    if (ofFramework && !house.settings.dev) return house.refuse(visit, refusal(404));
    const judge = (head: Head): Verdict => {
      if (ofFramework) return head;
      return isHtml(head) && head.status >= 400 ? "withhold" : { status: head.status, headers: machineHeaders(visit, head) };
    };
    const no = await admitted(house, visit, questionOf(house, visit, { body: posted }), judge);
    if (no) await house.refuse(visit, refusal(no.status));
  };

const machineHeaders = (visit: Visit, head: Head): OutgoingHttpHeaders => ({
  ...fromApplication(head.headers, "machine"),
  "content-security-policy": isHtml(head)
    ? documentPolicy(isSecure(visit))
    : filePolicy(head.headers["content-type"] ?? "", head.headers["content-disposition"]),
  "cache-control": visit.path.startsWith("/api/") ? PRIVATE : "no-cache",
  ...(clearsSite(head.headers) && CLEAR),
});
