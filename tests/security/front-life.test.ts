// Assets, health, stopping, streaming (performance.md T5, security.md 5.12).
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { brotliDecompressSync, createGunzip } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadAssets } from "../../lib/platform/front/assets";
import { health } from "../../lib/platform/front/health";
import { precompress } from "../../lib/platform/front/precompress";
import { settingsFrom } from "../../lib/platform/front/settings";
import { open, page, type Opened } from "./front-house";

let door: Opened;
afterEach(() => door.stop());

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

  test("from the signal to stop on, the process is not ready though it lives", async () => {
    door = await open();
    const state = health(() => Promise.resolve(true));
    expect(await state.ready()).toBe(true);
    state.stop();
    expect([await state.ready(), state.live()]).toEqual([false, true]);
  });

  test("stopping finishes what is under way, and takes nothing new", async () => {
    door = await open({
      inside: async (_req, res) => {
        await after(300);
        page(res);
      },
    });
    const under = Array.from({ length: 5 }, (_, index) => door.ask(`/fr/reservation/${index}`));
    await door.arrived(5);
    const stopped = door.stop();
    await expect(door.ask("/fr/code")).rejects.toThrow("ECONNREFUSED");
    expect((await Promise.all(under)).map((each) => each.status)).toEqual([200, 200, 200, 200, 200]);
    await stopped;
    door = await open();
  });

  test("a proxy has the time to notice: not ready at once, still serving, closed only after the pause", async () => {
    door = await open({ settings: { leavingMs: 400 } });
    const stopped = door.stop();
    const [ready, served] = await Promise.all([door.ask("/api/readyz"), door.ask("/fr/code")]);
    expect([ready.status, served.status, served.headers.connection]).toEqual([503, 200, "close"]);
    await stopped;
    await expect(door.ask("/fr/code")).rejects.toThrow("ECONNREFUSED");
    door = await open();
  });

  test("the pause is five seconds in production and none elsewhere, unless said otherwise; nonsense does not start", () => {
    const pause = (given: Record<string, string>) => settingsFrom(given, false).leavingMs;
    expect([pause({}), pause({ MIRE_MODE: "production" }), pause({ MIRE_MODE: "production", LEAVING_SECONDS: "12" })]).toEqual([
      0, 5_000, 12_000,
    ]);
    for (const LEAVING_SECONDS of ["", "-1", "600", "vite"]) expect(() => pause({ LEAVING_SECONDS })).toThrow("LEAVING_SECONDS");
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
    const [res] = (await once(req, "response")) as [IncomingMessage];
    const [first] = (await once(res.pipe(createGunzip()), "data")) as [Buffer];
    expect(first.toString()).toContain("début");
    finish();
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
    const [res] = (await once(req, "response")) as [IncomingMessage];
    res.pause();
    await after(300);
    expect(written).toBeLessThan(30_000_000);
    req.destroy();
    await vi.waitFor(() => expect(closed).toBe(true), 5_000);
    expect(written).toBeLessThan(60_000_000);
  });

  test("a slow reader gets everything in the end", async () => {
    const total = 200 * 64_000;
    door = await open({
      inside: async (_req, res) => {
        res.setHeader("content-type", "text/csv");
        for (let round = 0; round < 200; round += 1) if (!res.write(Buffer.alloc(64_000))) await once(res, "drain");
        res.end();
      },
    });
    const req = request({ host: "127.0.0.1", port: door.port, path: "/api/export" });
    req.end();
    const [res] = (await once(req, "response")) as [IncomingMessage];
    res.pause();
    await after(200);
    let size = 0;
    res.on("data", (chunk: Buffer) => (size += chunk.length));
    res.resume();
    await once(res, "end", { signal: AbortSignal.timeout(5_000) });
    expect(size).toBe(total);
  });
});

describe("an answer of the framework", () => {
  test("may say its headers as lists of one, as Next does for route handlers", async () => {
    door = await open({
      inside: (req, res, { url }) => {
        res.setHeader("content-type", [url.startsWith("/api/") ? "text/csv; charset=utf-8" : "text/html; charset=utf-8"]);
        res.end("<p>a</p><script>x</script>");
      },
    });
    for (const path of ["/api/export", "/fr", "/fr/mon-parcours", "/fr/coach"]) {
      const answer = await door.ask(path);
      expect([answer.status, answer.headers["content-type"]?.split(";")[0]], path).toEqual([
        200,
        path.startsWith("/api/") ? "text/csv" : "text/html",
      ]);
    }
    expect((await door.ask("/fr/mon-parcours")).body).toBe("<p>a</p>");
  });

  test.each(["/fr/accessibilite", "/fr/mon-parcours", "/fr/coach", "/api/x"])(
    "that cannot be given, or never ends, is a 500 on %s, never a silence",
    async (path) => {
      door = await open({
        inside: (_req, res, { url }) => {
          if (url.includes("?silence")) return;
          // A name that node refuses to send: it fails where the answer is written, not in the framework.
          res.setHeader("content-type", "text/html");
          res.setHeader("content-language", "fr");
          Object.defineProperty(res, "statusCode", { value: 9_999 });
          res.end("x");
        },
      });
      expect((await door.ask(path)).status).toBe(500);
      expect((await door.ask(`${path}?silence`)).status).toBe(500);
      expect((await door.ask(path)).status).toBe(500);
    },
  );
});
