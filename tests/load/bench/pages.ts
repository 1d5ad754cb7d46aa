// What a person on an old phone receives and waits for (performance.md 1).
import { chromium, type Browser, type Page } from "@playwright/test";
import { once } from "node:events";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { findBrowser, launchFlags } from "../../../scripts/browser";
import { atMost, median, tell } from "./report";
import type { Served } from "./served";

const documents = ["/fr", "/fr/seances", "/fr/eligibilite", "/fr/missions", "/fr/contact", "/fr/connexion", "/ar"];
const size = (text: string) => gzipSync(text).length / 1000;

export const openBrowser = async () =>
  chromium.launch({ executablePath: (await findBrowser()).path, args: [...launchFlags(), "--disable-background-networking"] });

export async function weights(portal: Served, browser: Browser) {
  let [foreign, own, html, ratio] = [0, 0, 0, 0];
  for (const path of documents) {
    const text = await (await fetch(portal.origin + path)).text();
    const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes]) => !attributes!.includes("ld+json"),
    );
    foreign += scripts.filter(([, attributes]) => !attributes!.includes("data-own")).length;
    own = Math.max(own, ...scripts.map(([, , code]) => size(code!)), 0);
    html = Math.max(html, size(text));
    ratio = Math.max(ratio, text.length / (await asMarkup(browser, text)).length);
  }
  tell({
    id: "P1",
    what: `framework scripts in ${documents.length} documents`,
    goal: "0",
    value: String(foreign),
    holds: foreign === 0,
  });
  atMost("P1", "own script", 2, own, " kB gz");
  atMost("P2", "heaviest document", 8, html, " kB gz");
  atMost("P3", "document, against renderToStaticMarkup of the same tree", 1.3, ratio, " x");
}

type Tree =
  string | { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Tree[] };

/** The same tree, rendered anew by React to static markup: what the document would weigh with nothing else in it. */
async function asMarkup(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  // The transpiler names functions through this one, which the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  const tree = await page.evaluate((text) => {
    const read = (node: Node): Tree | null => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
      if (!(node instanceof Element)) return null;
      const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
      return { name: node.localName, attributes, children: [...node.childNodes].map(read).filter((child) => child !== null) };
    };
    return read(new DOMParser().parseFromString(text, "text/html").documentElement);
  }, html);
  await page.close();
  return `<!DOCTYPE html>${renderToStaticMarkup(build(tree as Tree))}`;
}

const build = (tree: Tree): ReactNode => {
  if (typeof tree === "string") return tree;
  const { name, attributes, children } = tree;
  const { class: className, style: _style, ...rest } = attributes;
  const inner: Record<string, unknown> =
    name === "script" || name === "style"
      ? { dangerouslySetInnerHTML: { __html: children.filter((child) => typeof child === "string").join("") } }
      : {};
  // Attributes go through as they are: unknown to React or not, they weigh the same.
  const props: Record<string, unknown> = {
    ...Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => !/^on|^value$|^checked$|^selected$/.test(key))
        .map(([key, value]) => [key, value]),
    ),
    ...(className ? { className } : {}),
    ...inner,
  };
  return createElement(
    name,
    props,
    ...("dangerouslySetInnerHTML" in inner || children.length === 0
      ? []
      : [createElement(Fragment, null, ...children.map(build))]),
  );
};

export async function firstVisit(portal: Served, browser: Browser) {
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let [requests, bytes, fonts, css] = [0, 0, 0, 0];
  const kinds = new Map<string, string>();
  network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength / 1000;
    if (kinds.get(requestId) === "Font") fonts += encodedDataLength / 1000;
    if (kinds.get(requestId) === "Stylesheet") css += encodedDataLength / 1000;
  });
  await page.goto(`${portal.origin}/fr`, { waitUntil: "networkidle" });
  await page.close();
  // Bytes on the wire, headers included.
  atMost("P2", "first visit of the home page", 5, requests, " requests");
  atMost("P2", "first visit of the home page, all", 100, bytes, " kB");
  atMost("P2", "style sheets", 12, css, " kB");
  atMost("P2", "fonts", 80, fonts, " kB");
}

async function slowPhone(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  return session;
}

type Wait = { readonly text: number; readonly blocked: number; readonly shift: number };

async function wait(browser: Browser, url: string): Promise<Wait> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { blocked: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (seen.blocked += Math.max(0, entry.duration - 50))),
    ).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (seen.shift += (entry as unknown as { value: number }).value)),
    ).observe({ type: "layout-shift", buffered: true });
  });
  await slowPhone(page);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(500);
  const wait = await page.evaluate(() => ({
    text: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ...(window as unknown as { seen: { blocked: number; shift: number } }).seen,
  }));
  await context.close();
  return wait;
}

export async function oldPhone(portal: Served, browser: Browser) {
  const bare = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end("<!doctype html><title>x</title><p>Bonjour"),
  ).listen(0, "127.0.0.1");
  await once(bare, "listening");
  const { port } = bare.address() as { port: number };
  const rounds: { own: Wait; empty: Wait }[] = [];
  for (let round = 0; round < 3; round++)
    rounds.push({ own: await wait(browser, `${portal.origin}/fr`), empty: await wait(browser, `http://127.0.0.1:${port}/`) });
  bare.close();
  const of = (pick: (round: { own: Wait; empty: Wait }) => number) => median(rounds.map(pick));
  atMost(
    "P4",
    "text readable on a slow phone, against an empty page",
    1.6,
    of(({ own }) => own.text) / of(({ empty }) => empty.text),
    " x",
    `${Math.round(of(({ own }) => own.text))} ms and ${Math.round(of(({ empty }) => empty.text))} ms`,
  );
  atMost(
    "P4",
    "time blocked",
    0,
    of(({ own }) => own.blocked),
    " ms",
  );
  atMost(
    "P4",
    "layout shift",
    0.001,
    of(({ own }) => own.shift),
  );
}

async function scriptsOf(page: Page, url: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  const listen = (response: { request: () => { resourceType: () => string }; body: () => Promise<Buffer> }) => {
    if (response.request().resourceType() === "script")
      bodies.push(
        response.body().then(
          (body) => gzipSync(body).length / 1000,
          () => 0,
        ),
      );
  };
  page.on("response", listen);
  await page.goto(url, { waitUntil: "networkidle" });
  page.off("response", listen);
  return (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
}

/** The desk keeps the framework; what is ours over its floor, and how fast a first press is answered on a slow computer. */
export async function desk(portal: Served, hello: Served, browser: Browser, cookie: { name: string; value: string }) {
  const context = await browser.newContext();
  await context.addCookies([{ ...cookie, domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  const [own, floor] = [
    await scriptsOf(page, `${portal.origin}/fr/coach/seances/nouvelle`),
    await scriptsOf(await context.newPage(), `${hello.origin}/dynamic`),
  ];
  atMost(
    "P6",
    "own code of a desk page over the framework's floor",
    60,
    own - floor,
    " kB gz",
    `${Math.round(own)} kB and ${Math.round(floor)} kB`,
  );
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const answered = await page.evaluate(() =>
    new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(Math.max(...list.getEntries().map(({ duration }) => duration)))).observe({
        type: "event",
        durationThreshold: 16,
        buffered: true,
      } as PerformanceObserverInit);
      setTimeout(() => resolve(16), 4_000);
      document.querySelector<HTMLInputElement>("input[name=room]")?.focus();
    }).then((value) => value),
  );
  await page.locator("input[name=room]").click();
  atMost("P6", "first input answered, processor x 4", 200, answered, " ms");
  await context.close();
}
