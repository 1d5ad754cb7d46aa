// Admission, frequency, reports (security.md 5.12 and 8.5, ruling 23).
import { request } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { rateLimit } from "../../lib/platform/front/rate";
import { multipart, open, page, type Answer, type Opened } from "./front-house";

let door: Opened;
let release = (): void => undefined;
afterEach(async () => {
  release();
  await door.stop();
});

describe("more visitors than places", () => {
  test("wait in a line of bounded length; beyond, 503 at once, while kept pages and assets are served", async () => {
    const gate = new Promise<void>((resolve) => (release = resolve));
    door = await open({
      settings: { places: 2, queue: 3 },
      inside: async (req, res) => {
        if (req.url?.includes("lent")) await gate;
        page(res);
      },
    });
    await door.ask("/fr/accessibilite");
    await door.ask("/fr/lent?", { method: "PUT" });
    const waiting = Array.from({ length: 5 }, (_, index) => door.ask(`/fr/lent/${index}`));
    await door.arrived(7);
    expect(door.seen.length).toBe(3);
    await door.ask("/fr/lent/en-trop");
    // The best of ten: what the door needs, not what the neighbours on this machine take.
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const startedAt = performance.now();
      expect((await door.ask("/fr/lent/6")).status).toBe(503);
      times.push(performance.now() - startedAt);
    }
    expect(Math.min(...times)).toBeLessThan(50);
    const shed = await Promise.all([door.ask("/fr/lent/6"), door.ask("/fr/coach/lent"), door.ask("/api/lent")]);
    expect(shed.map((each) => [each.status, each.headers["retry-after"]])).toEqual([
      [503, "2"],
      [503, "2"],
      [503, "2"],
    ]);
    expect(shed[0].body).toContain("Beaucoup de monde en ce moment");
    expect([(await door.ask("/fr/accessibilite")).status, (await door.ask("/api/livez")).body]).toEqual([200, "ok"]);
    release();
    expect((await Promise.all(waiting)).map((each) => each.status)).toEqual([200, 200, 200, 200, 200]);
    expect((await door.ask("/fr/lent/apres")).status).toBe(200);
  });

  test("who leave while waiting give their place in the line back", async () => {
    const gate = new Promise<void>((resolve) => (release = resolve));
    door = await open({
      settings: { places: 1, queue: 1 },
      inside: async (_req, res) => {
        await gate;
        page(res);
      },
    });
    const inside = door.ask("/fr/code");
    await door.arrived(1);
    const leaving = request({ host: "127.0.0.1", port: door.port, path: "/fr/code" }).on("error", () => undefined);
    leaving.end();
    await door.arrived(2);
    expect((await door.ask("/fr/code")).status).toBe(503);
    const gone = vi.waitFor(() => expect(door.logged.filter((line) => line.message === "request").length).toBe(2), 5_000);
    leaving.destroy();
    await gone;
    const next = door.ask("/fr/code");
    await door.arrived(4);
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
    expect(await status(6, () => door.ask("/fr/accessibilite"))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await status(3, () => door.post("/fr/code", { headers: multipart }))).toEqual([405, 405, 429]);
    const no = await door.ask("/de/accessibilite");
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
