// Pages kept in memory: for whom, for how long, under which key (ruling 16, performance.md 5).
import { setTimeout as after } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { pageCache, type Page } from "../../lib/platform/front/pages";
import { bump } from "../../lib/platform/front/versions";
import { MISSION, open, page, type Answer, type Inside, type Opened } from "./front-house";

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
    const many = await Promise.all(Array.from({ length: 40 }, () => door.ask("/fr/accessibilite")));
    expect([new Set(many.map((each) => each.body)), door.seen.length]).toEqual([new Set(["<p>1</p>"]), 1]);
    expect((await door.ask("/fr/accessibilite")).body).toBe("<p>1</p>");
    bump("another-mire");
    expect((await door.ask("/fr/accessibilite")).body).toBe("<p>1</p>");
    bump(MISSION);
    expect((await door.ask("/fr/accessibilite")).body).toBe("<p>2</p>");
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
      expect(new Set(all.map((each) => `${String(each.headers["cache-control"])} ${String(each.headers.etag)}`))).toEqual(
        new Set(["private, no-store undefined"]),
      );
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
    const first = await door.ask("/fr/accessibilite");
    const again = await door.ask("/fr/accessibilite", { headers: { "if-none-match": String(first.headers.etag) } });
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
