// Kept pages, admission, frequency, health, assets, stopping (performance.md 2 and 5, security.md 5.12, rulings 16 and 23).
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { loadAssets } from "../../lib/platform/front/assets";
import { precompress } from "../../lib/platform/front/precompress";
import { pageCache, type Page } from "../../lib/platform/front/pages";
import { rateLimit } from "../../lib/platform/front/rate";
import { bump } from "../../lib/platform/front/versions";
import { MISSION, multipart, open, page, type Answer, type Inside, type Opened } from "./front-house";

let door: Opened;
afterEach(() => door.stop());

const counting = (html: (count: number) => string = (count) => `<p>${count}</p>`, delay = 0): Inside => {
  let count = 0;
  return async (_req, res) => {
    count += 1;
    const mine = count;
    if (delay > 0) await after(delay);
    page(res, html(mine));
  };
};

describe("a kept page", () => {
  test("is asked once by many, until its Mire changes", async () => {
    door = await open({ inside: counting(undefined, 50) });
    const many = await Promise.all(Array.from({ length: 40 }, () => door.ask("/fr/contact")));
    expect([new Set(many.map((each) => each.body)), door.seen.length]).toEqual([new Set(["<p>1</p>"]), 1]);
    expect((await door.ask("/fr/contact")).body).toBe("<p>1</p>");
    bump("another-mire");
    expect((await door.ask("/fr/contact")).body).toBe("<p>1</p>");
    bump(MISSION);
    expect((await door.ask("/fr/contact")).body).toBe("<p>2</p>");
  });

  test("is another for another Mire, host, language, address, known question, or frugal visitor", async () => {
    door = await open({
      inside: counting(),
      wired: {
        resolveHost: (host) =>
          Promise.resolve({ missionId: host.startsWith("autre") ? "autre" : MISSION, origin: `http://${host}` }),
      },
    });
    const variants: [string, Record<string, string>][] = [
      ["/fr/seances", {}],
      ["/nl/seances", {}],
      ["/fr/seances/1", {}],
      ["/fr/seances?lieu=4500", {}],
      ["/fr/seances", { "save-data": "on" }],
      ["/fr/seances", { host: "autre.localhost" }],
      ["/fr/seances", { host: "mire.localhost" }],
    ];
    const bodies = async (): Promise<string[]> =>
      Promise.all(variants.map(async ([path, headers]) => (await door.ask(path, { headers })).body));
    const first = await bodies();
    expect([new Set(first).size, await bodies()]).toEqual([variants.length, first]);
  });

  test("holds nothing of the one who asked first", async () => {
    door = await open();
    await door.ask("/fr", {
      headers: {
        cookie: "__Host-lang=nl",
        "user-agent": "x",
        "accept-language": "nl",
        referer: "http://localhost/fr/reservation/jeton",
      },
    });
    expect(Object.keys(door.seen[0]!.headers).sort()).toEqual([
      "host",
      "x-forwarded-host",
      "x-forwarded-proto",
      "x-mire-locale",
      "x-mire-mission",
      "x-mire-origin",
      "x-mire-path",
      "x-mire-request",
    ]);
  });

  test("never serves who carries a session or answers, nor an unknown question", async () => {
    door = await open({ inside: counting() });
    await door.ask("/fr/seances");
    for (const headers of [{ cookie: "__Host-mire=x" }, { cookie: "a=1;__Host-reponses=y" }]) {
      const [one, two] = [await door.ask("/fr/seances", { headers }), await door.ask("/fr/seances", { headers })];
      expect([one.body === two.body, one.headers.etag]).toEqual([false, undefined]);
    }
    expect((await door.ask("/fr/seances?jeton=1")).body).not.toBe((await door.ask("/fr/seances?jeton=1")).body);
    expect((await door.ask("/fr/seances/1/inscription")).body).not.toBe((await door.ask("/fr/seances/1/inscription")).body);
    expect((await door.ask("/fr/seances")).body).toBe("<p>1</p>");
  });

  test("is never one that holds a key made for one visitor, or sets a cookie, even for those who waited together", async () => {
    for (const inside of [
      counting((count) => `<form><input type="hidden" name="key" value="${count}"/></form>`, 30),
      ((req, res) => {
        res.setHeader("set-cookie", `a=${Math.random()}`);
        return counting(() => `<p>${Math.random()}</p>`, 30)(req, res, door.seen[0]!);
      }) satisfies Inside,
    ]) {
      door = await open({ inside });
      const ask = (): Promise<Answer[]> => Promise.all(Array.from({ length: 6 }, () => door.ask("/fr")));
      const all = [...(await ask()), ...(await ask())];
      expect([new Set(all.map((each) => each.body)).size, door.seen.length]).toEqual([12, 12]);
      await door.stop();
    }
    door = await open();
  });

  test("that failed is asked again by the next", async () => {
    let fails = true;
    door = await open({
      inside: (_req, res) => {
        if (fails) {
          fails = false;
          res.statusCode = 500;
        }
        page(res);
      },
    });
    expect([(await door.ask("/fr")).status, (await door.ask("/fr")).status]).toEqual([500, 200]);
  });

  test("is not sent again to who has it", async () => {
    door = await open();
    const first = await door.ask("/fr/contact");
    const again = await door.ask("/fr/contact", { headers: { "if-none-match": String(first.headers.etag) } });
    expect([again.status, again.body, again.headers["content-security-policy"]]).toEqual([
      304,
      "",
      first.headers["content-security-policy"],
    ]);
  });

  test("lives one second with places left, one minute without; memory is bounded, the oldest goes first", async () => {
    door = await open();
    let now = 0;
    let rendered = 0;
    const cache = pageCache(() => now, 30_000);
    const of = (key: string, keepMs: number): Promise<unknown> =>
      cache.get(key, keepMs, () => {
        rendered += 1;
        return Promise.resolve({
          status: 200,
          headers: {},
          body: Buffer.alloc(5_000),
          policy: "",
          shareable: true,
        } satisfies Page);
      });
    const renders = async (key: string, keepMs: number): Promise<boolean> => {
      const before = rendered;
      await of(key, keepMs);
      return rendered > before;
    };
    expect(await renders("vif", 1_000)).toBe(true);
    now = 999;
    expect(await renders("vif", 1_000)).toBe(false);
    now = 1_000;
    expect(await renders("vif", 1_000)).toBe(true);
    for (const key of ["a", "b", "vif", "c", "d"]) await of(key, 60_000);
    expect([cache.bytes() <= 30_000, await renders("d", 1), await renders("a", 1)]).toEqual([true, false, true]);
  });
});

describe("more visitors than places", () => {
  test("wait in a line of bounded length; beyond, 503 at once, while kept pages and assets are served", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    door = await open({
      settings: { places: 2, queue: 3 },
      inside: async (req, res) => {
        if (req.url?.includes("lent")) await gate;
        page(res);
      },
    });
    await door.ask("/fr/contact");
    await door.ask("/fr/lent?", { method: "PUT" });
    const waiting = Array.from({ length: 5 }, (_, index) => door.ask(`/fr/lent/${index}`));
    await after(100);
    expect(door.seen.length).toBe(3);
    await door.ask("/fr/lent/en-trop");
    const startedAt = performance.now();
    const shed = await Promise.all([door.ask("/fr/lent/6"), door.ask("/fr/coach/lent"), door.ask("/api/lent")]);
    expect(performance.now() - startedAt).toBeLessThan(150);
    expect(shed.map((each) => [each.status, each.headers["retry-after"]])).toEqual([
      [503, "2"],
      [503, "2"],
      [503, "2"],
    ]);
    expect(shed[0].body).toContain("Beaucoup de monde en ce moment");
    expect([(await door.ask("/fr/contact")).status, (await door.ask("/api/livez")).body]).toEqual([200, "ok"]);
    release();
    expect((await Promise.all(waiting)).map((each) => each.status)).toEqual([200, 200, 200, 200, 200]);
    expect((await door.ask("/fr/lent/apres")).status).toBe(200);
  });

  test("who leave while waiting give their place in the line back", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    door = await open({
      settings: { places: 1, queue: 1 },
      inside: async (_req, res) => {
        await gate;
        page(res);
      },
    });
    const inside = door.ask("/fr/code");
    await after(50);
    const leaving = request({ host: "127.0.0.1", port: door.port, path: "/fr/code" }).on("error", () => undefined);
    leaving.end();
    await after(50);
    expect((await door.ask("/fr/code")).status).toBe(503);
    leaving.destroy();
    await after(50);
    const next = door.ask("/fr/code");
    await after(50);
    release();
    expect([(await inside).status, (await next).status, door.seen.length]).toEqual([200, 200, 2]);
  });
});

describe("too often", () => {
  test("is 429 with the seconds to wait, in words; posts are counted apart; assets and health are not", async () => {
    door = await open({ settings: { pagesPerMinute: 5, postsPerMinute: 2 } });
    const status = async (times: number, ask: () => Promise<Answer>): Promise<number[]> => {
      const all: number[] = [];
      for (let round = 0; round < times; round += 1) all.push((await ask()).status);
      return all;
    };
    expect(await status(6, () => door.ask("/fr/contact"))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await status(3, () => door.post("/fr/code", { headers: multipart }))).toEqual([405, 405, 429]);
    const no = await door.ask("/de/contact");
    expect([Number(no.headers["retry-after"]) > 0, no.body.includes("Warten Sie eine Minute")]).toEqual([true, true]);
    expect((await door.ask("/api/livez")).status).toBe(200);
  });

  test("is counted by visitor behind a trusted proxy, and not at all for a bench", async () => {
    door = await open({ settings: { pagesPerMinute: 1 }, env: { TRUSTED_PROXIES: "127.0.0.1" } });
    const from = async (address: string): Promise<number> =>
      (await door.ask("/fr", { headers: { "x-forwarded-for": address } })).status;
    expect([
      await from("192.0.2.1"),
      await from("192.0.2.2"),
      await from("192.0.2.1"),
      await from("2001:db8::1"),
      await from("2001:db8::2"),
    ]).toEqual([200, 200, 429, 200, 429]);
    await door.stop();
    door = await open({ settings: { pagesPerMinute: 1 }, env: { RATE_LIMIT_EXEMPT: "127.0.0.0/8" } });
    expect([(await door.ask("/fr")).status, (await door.ask("/fr")).status]).toEqual([200, 200]);
  });

  test("fills again evenly", async () => {
    door = await open();
    let now = 0;
    const limit = rateLimit(60, () => now);
    const through = (times: number): number =>
      Array.from({ length: times }, () => limit("192.0.2.1")).filter((wait) => wait === 0).length;
    expect(through(70)).toBe(60);
    now = 5_000;
    expect(through(70)).toBe(5);
    now = 600_000;
    expect(through(70)).toBe(60);
  });
});

describe("reports of a policy breach", () => {
  test("leave the rule and the host in the journal, no address; few, small, and without an answer", async () => {
    door = await open();
    const report = (blocked: string): string =>
      JSON.stringify({
        "csp-report": {
          "effective-directive": "script-src-elem",
          "blocked-uri": blocked,
          "document-uri": "http://x/fr/reservation/jeton",
        },
      });
    const send = (body: string): Promise<Answer> =>
      door.ask("/csp", { method: "POST", headers: { "content-type": "application/csp-report" }, body });
    expect([(await send(report("https://mechant.example/a?nom=Dupont"))).status, (await send(report("inline"))).status]).toEqual([
      204, 204,
    ]);
    expect(
      (
        await send(
          JSON.stringify([{ type: "csp-violation", body: { effectiveDirective: "img-src", blockedURL: "https://b.example/x" } }]),
        )
      ).status,
    ).toBe(204);
    const breaches = door.logged.filter((line) => line.level === "warn").map(({ fields }) => [fields.directive, fields.blocked]);
    expect(breaches).toEqual([
      ["script-src-elem", "mechant.example"],
      ["script-src-elem", "inline"],
      ["img-src", "b.example"],
    ]);
    expect([(await send("pas du json")).status, (await send("x".repeat(8_001))).status, (await door.ask("/csp")).status]).toEqual(
      [204, 413, 405],
    );
    for (let round = 0; round < 5; round += 1) await send("{}");
    expect((await send("{}")).status).toBe(429);
  });
});

describe("assets", () => {
  test("leave from memory, compressed at the build, kept for ever when their name holds a hash; maps never", async () => {
    mkdirSync(join(import.meta.dirname, "../../.work"), { recursive: true });
    const folder = mkdtempSync(join(import.meta.dirname, "../../.work/front-"));
    const write = (name: string, text: string): void => {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    const source = "export const a = 1;\n".repeat(200);
    for (const name of [
      ".next/static/chunks/abc.js",
      ".next/static/chunks/abc.js.map",
      "public/sw.js",
      "public/carte.svg",
      "public/fonts/a.woff2",
    ])
      write(name, source);
    expect(precompress(join(folder, ".next/static"))).toBe(1);
    door = await open({ assets: loadAssets(join(folder, ".next"), join(folder, "public")) });
    const br = { headers: { "accept-encoding": "br, gzip" } };
    const built = await door.ask("/_next/static/chunks/abc.js?dpl=1", br);
    expect([
      built.headers["content-encoding"],
      brotliDecompressSync(built.raw).toString() === source,
      built.headers["cache-control"],
      built.headers["content-type"],
    ]).toEqual(["br", true, "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"]);
    const controls = await Promise.all(
      ["/sw.js", "/carte.svg", "/fonts/a.woff2"].map(async (path) => (await door.ask(path, br)).headers["cache-control"]),
    );
    expect(controls).toEqual(["no-cache", "public, max-age=3600", "public, max-age=2592000"]);
    expect([
      (await door.ask("/sw.js")).headers["service-worker-allowed"],
      (await door.ask("/carte.svg")).headers["content-security-policy"]?.includes("sandbox"),
    ]).toEqual([undefined, true]);
    expect([
      (await door.ask("/carte.svg", { headers: { "if-none-match": String((await door.ask("/carte.svg")).headers.etag) } }))
        .status,
      (await door.ask("/carte.svg", { method: "HEAD" })).body,
    ]).toEqual([304, ""]);
    expect([
      door.seen.length,
      (await door.ask("/_next/static/chunks/abc.js.map")).status,
      (await door.ask("/_next/static/chunks/abc.js.br")).status,
    ]).toEqual([0, 404, 404]);
    rmSync(folder, { recursive: true });
  });
});

describe("the life of the process", () => {
  test("livez says the process answers, readyz that the rest does", async () => {
    let well = true;
    door = await open({ wired: { ready: () => (well ? Promise.resolve(true) : Promise.reject(new Error("base"))) } });
    expect([(await door.ask("/api/livez")).body, (await door.ask("/api/readyz")).body]).toEqual(["ok", "ok"]);
    well = false;
    const no = await door.ask("/api/readyz", { headers: { host: "inconnu.example" } });
    expect([(await door.ask("/api/livez")).body, no.status, no.body]).toEqual(["ok", 503, "no"]);
  });

  test("stopping finishes what is under way, and takes nothing new", async () => {
    door = await open({
      inside: async (_req, res) => {
        await after(300);
        page(res);
      },
    });
    const under = Array.from({ length: 5 }, (_, index) => door.ask(`/fr/reservation/${index}`));
    await after(100);
    const stopped = door.stop();
    await expect(door.ask("/fr/code")).rejects.toThrow("ECONNREFUSED");
    expect((await Promise.all(under)).map((each) => each.status)).toEqual([200, 200, 200, 200, 200]);
    await stopped;
    door = await open();
  });

  test("a page of the desk streams: its beginning arrives before its end is written", async () => {
    let finish = (): void => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    door = await open({
      inside: async (_req, res) => {
        res.setHeader("content-type", "text/html");
        res.write("<p>début</p>".repeat(100));
        await gate;
        res.end("<p>fin</p>");
      },
    });
    const req = request({ host: "127.0.0.1", port: door.port, path: "/fr/coach", headers: { "accept-encoding": "gzip" } });
    req.end();
    const [res] = (await once(req, "response")) as [import("node:http").IncomingMessage];
    const [first] = (await once(res, "data")) as [Buffer];
    expect(first.length).toBeGreaterThan(0);
    finish();
    res.resume();
    await once(res, "end");
  });

  test("a slow reader holds the writer back, and a reader who leaves stops it", async () => {
    let written = 0;
    let closed = false;
    door = await open({
      inside: async (_req, res) => {
        res.setMaxListeners(0);
      res.setHeader("content-type", "text/csv");
        res.on("close", () => (closed = true));
        for (let round = 0; round < 2_000 && !closed; round += 1) {
          written += 64_000;
          if (!res.write(Buffer.alloc(64_000))) await Promise.race([once(res, "drain"), once(res, "close")]);
        }
        res.end();
      },
    });
    const req = request({ host: "127.0.0.1", port: door.port, path: "/api/export" }).on("error", () => undefined);
    req.end();
    const [res] = (await once(req, "response")) as [import("node:http").IncomingMessage];
    res.pause();
    await after(300);
    expect(written).toBeLessThan(30_000_000);
    req.destroy();
    await after(200);
    expect([closed, written < 60_000_000]).toEqual([true, true]);
  });
});
