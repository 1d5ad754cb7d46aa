// Throughput and processor time, side by side with hello-world Next (performance.md 1 P5, 2 T1 to T7, 3 S5).
import autocannon from "autocannon";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/node.mjs";
import { atLeast, atMost, inTurn, tell } from "./report";
import type { Served } from "./served";

const compressed = { "accept-encoding": "gzip, br", accept: "text/html" };

const perSecond = async (served: Served, path: string, seconds = 4) => {
  const run = await autocannon({ url: served.origin + path, connections: 8, duration: seconds, headers: compressed });
  if (run.non2xx > 0 || run.errors > 0) throw new Error(`${path}: ${run.non2xx} bad answers, ${run.errors} errors`);
  return run.requests.average;
};

/** What a browser asks for at a first visit: the document and what its head names. */
async function parts(served: Served, path: string): Promise<readonly string[]> {
  const html = await (await fetch(served.origin + path, { headers: compressed })).text();
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|woff2)[^"]*)"/g)].map(([, asset]) =>
    asset!.replaceAll("&amp;", "&"),
  );
  return [path, ...new Set(named)];
}

/** Milliseconds of the server's processor per first visit. */
async function cpuPerVisit(served: Served, path: string, visits = 250): Promise<number> {
  const all = await parts(served, path);
  const before = served.cpu();
  for (let visit = 0; visit < visits; visit++)
    await Promise.all(all.map(async (part) => (await fetch(served.origin + part, { headers: compressed })).arrayBuffer()));
  return (served.cpu() - before) / visits;
}

const cpuPerRequest = async (served: Served, path: string, headers: Record<string, string> = {}, requests = 400) => {
  const before = served.cpu();
  for (let at = 0; at < requests; at += 8)
    await Promise.all(
      Array.from({ length: 8 }, async () =>
        (await fetch(served.origin + path, { headers: { ...compressed, ...headers } })).arrayBuffer(),
      ),
    );
  return (served.cpu() - before) / requests;
};

export async function throughput(portal: Served, hello: Served) {
  const [still, helloStill] = await inTurn(
    () => perSecond(portal, "/fr/accessibilite"),
    () => perSecond(hello, "/"),
  );
  atLeast("T1", "public page without live data, against Next static", 1, still / helloStill, " x");
  const [live, helloDynamic] = await inTurn(
    () => perSecond(portal, "/fr/seances"),
    () => perSecond(hello, "/dynamic"),
  );
  atLeast("T2", "sessions with live places, against Next dynamic", 2, live / helloDynamic, " x");
  tell({
    id: "T4",
    what: "no proxy.ts, no middleware.ts",
    goal: "none",
    value: "none",
    holds: !["proxy.ts", "middleware.ts"].some((file) => existsSync(join(root, file))),
  });
}

export async function processor(portal: Served, hello: Served) {
  const [still, reference] = await inTurn(
    () => cpuPerVisit(portal, "/fr/accessibilite"),
    () => cpuPerVisit(hello, "/"),
  );
  atMost("P5", "processor per first visit, nothing live, against hello-world", 0.1, still / reference, " x");
  const [live] = await inTurn(
    () => cpuPerVisit(portal, "/fr/seances"),
    () => cpuPerVisit(hello, "/"),
  );
  atMost("P5", "processor per first visit, live places, against hello-world", 0.25, live / reference, " x");
  const [assets, helloAssets] = await inTurn(
    () => assetCpu(portal, "/fr"),
    () => assetCpu(hello, "/"),
  );
  // A file that fits in one packet gains nothing.
  const plain = readdirSync(join(root, ".next/static"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(css|js)$/.test(file) && statSync(join(root, ".next/static", file)).size > 1_000,
  );
  const ready = plain.every(
    (file) => existsSync(join(root, ".next/static", `${file}.br`)) && existsSync(join(root, ".next/static", `${file}.gz`)),
  );
  tell({
    id: "T5",
    what: "assets compressed once, at build",
    goal: "all, gzip and brotli",
    value: `${ready ? "all" : "not all"} of ${plain.length}; ${assets.toFixed(2)} ms a visit, hello-world ${helloAssets.toFixed(2)} ms`,
    holds: ready,
  });
}

const assetCpu = async (served: Served, path: string) => {
  const [, ...assets] = await parts(served, path);
  const before = served.cpu();
  for (let visit = 0; visit < 200; visit++)
    await Promise.all(assets.map(async (asset) => (await fetch(served.origin + asset, { headers: compressed })).arrayBuffer()));
  return (served.cpu() - before) / 200;
};

/** S5: what the lookup of a session adds to a page, as a part of an empty dynamic page. */
export async function sessionCheck(portal: Served, hello: Served, cookie: string) {
  const path = "/fr/connexion";
  const [visitor, member] = await inTurn(
    () => cpuPerRequest(portal, path),
    () => cpuPerRequest(portal, path, { cookie }),
  );
  const [empty] = await inTurn(
    () => cpuPerRequest(hello, "/dynamic"),
    () => cpuPerRequest(hello, "/dynamic"),
  );
  atMost(
    "S5",
    "session check, against an empty dynamic page",
    0.25,
    Math.max(0, member - visitor) / empty,
    " x",
    `page ${visitor.toFixed(2)} ms as a visitor, ${member.toFixed(2)} ms signed in, empty ${empty.toFixed(2)} ms`,
  );
}

export async function memory(portal: Served, hello: Served, seconds: number) {
  await perSecond(portal, "/fr/seances", seconds);
  await perSecond(hello, "/dynamic", seconds);
  atMost(
    "T6",
    `memory after ${seconds} s at saturation, against hello-world`,
    1.5,
    portal.memory() / hello.memory(),
    " x",
    `${Math.round(portal.memory())} MB and ${Math.round(hello.memory())} MB`,
  );
}
