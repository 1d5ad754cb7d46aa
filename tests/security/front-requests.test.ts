// What reaches the framework: hosts, addresses, headers, forms of request (security.md 8.2).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressList, clientAddress, countedAddress } from "../../lib/platform/front/address";
import { MISSION, open, type Opened } from "./front-house";

let door: Opened;
beforeAll(async () => {
  door = await open({ settings: { pagesPerMinute: 10_000, postsPerMinute: 10_000 } });
});
afterAll(() => door.stop());
beforeEach(() => {
  door.seen.length = 0;
});

describe("the host", () => {
  test("names a Mire, or the answer is 421 in the page's language, without a way home", async () => {
    const answer = await door.ask("/nl/seances", { headers: { host: "inconnu.example" } });
    expect([answer.status, answer.body.includes('lang="nl-BE"'), answer.body.includes("<a ")]).toEqual([421, true, false]);
    expect(door.seen).toEqual([]);
  });

  test.each(["a b", "a..b", "a/b", "a@b", "a:99999999", "<script>", ".a", "a:0"])("%j is refused", async (host) => {
    expect((await door.ask("/fr", { headers: { host } })).status).toBe(400);
    expect(door.seen).toEqual([]);
  });

  test("empty or doubled is refused", async () => {
    expect(await door.raw("GET /fr HTTP/1.1\r\nHost:\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await door.raw("GET /fr HTTP/1.1\r\nHost: localhost\r\nHost: mechant.example\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("forwarded is believed from a trusted proxy only", async () => {
    const forwarded = {
      "x-forwarded-host": "mire.example",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "198.51.100.7, 203.0.113.9",
    };
    await door.ask("/fr/code", { headers: forwarded });
    const trusting = await open({ env: { TRUSTED_PROXIES: "127.0.0.0/8, ::1" } });
    const answer = await trusting.ask("/fr/code", { headers: forwarded });
    const facts = (each: Opened) =>
      ["host", "x-forwarded-host", "x-forwarded-proto", "x-mire-origin", "x-mire-address"].map(
        (name) => each.seen[0]?.headers[name],
      );
    expect(facts(door)).toEqual([`localhost:${door.port}`, `localhost:${door.port}`, "http", door.origin, "127.0.0.1"]);
    expect(facts(trusting)).toEqual(["mire.example", "mire.example", "https", "https://mire.example", "203.0.113.9"]);
    expect([
      answer.headers["strict-transport-security"] !== undefined,
      (await door.ask("/fr")).headers["strict-transport-security"],
    ]).toEqual([true, undefined]);
    await trusting.stop();
  });
});

test("the address of the visitor is the last hop that is not ours; IPv6 homes count as one", () => {
  const proxies = addressList("10.0.0.0/8,2001:db8::/32");
  expect(clientAddress("192.0.2.1", "198.51.100.7", proxies)).toBe("192.0.2.1");
  expect(clientAddress("10.0.0.1", "6.6.6.6, 198.51.100.7, 10.0.0.2", proxies)).toBe("198.51.100.7");
  expect(clientAddress("10.0.0.1", "n'importe quoi", proxies)).toBe("10.0.0.1");
  expect(countedAddress("2001:db8:1:2:3:4:5:6")).toBe(countedAddress("2001:0db8:1:2::9"));
  expect(countedAddress("2001:db8:1:3::9")).not.toBe(countedAddress("2001:db8:1:2::9"));
  expect(() => addressList("10.0.0.0/8, chez-moi")).toThrow("not an address");
});

describe("headers", () => {
  const hostile = {
    "x-mire-mission": "autre",
    "x-mire-address": "6.6.6.6",
    "x-mire-typed": "e30",
    "x-middleware-subrequest": "middleware",
    "x-nextjs-data": "1",
    "x-matched-path": "/fr/coach",
    "x-invoke-path": "/fr/coach",
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-port": "1",
    forwarded: "for=6.6.6.6",
    "x-real-ip": "6.6.6.6",
    "next-resume": "1",
    "x-nonce": "abc",
    "content-security-policy": "script-src 'nonce-abc'",
    "x-now-route-matches": "1",
    "x-action-forwarded": "1",
    "x-prerender-revalidate": "1",
    "x-vercel-id": "1",
    "x-http-method-override": "DELETE",
  };
  const router = { rsc: "1", "next-router-state-tree": "[]", "next-router-prefetch": "1", "next-url": "/fr" };
  const facts = /^(?:host|x-forwarded-(?:host|proto|for)|x-mire-(?:mission|request|address|origin|path|locale))$/;

  test("that steer the framework never pass; ours cannot be written from outside", async () => {
    for (const path of ["/fr/code", "/fr/coach", "/api/eligibility"]) await door.ask(path, { headers: hostile });
    for (const one of door.seen) {
      const passed = Object.keys(one.headers).filter((name) => name in hostile && !facts.test(name));
      expect(passed, one.url).toEqual(one.url === "/fr/coach" ? ["content-security-policy"] : []);
      expect([one.headers["x-mire-mission"], one.headers["x-mire-address"], one.headers["x-forwarded-for"]]).toEqual([
        MISSION,
        "127.0.0.1",
        "127.0.0.1",
      ]);
    }
    expect(door.seen[1]?.headers["content-security-policy"]).not.toContain("abc");
  });

  test("of the framework's client pass on the desk only", async () => {
    for (const path of ["/fr/code", "/fr/coach", "/fr/mon-parcours"]) await door.ask(path, { headers: router });
    expect(door.seen.map((one) => Object.keys(router).filter((name) => name in one.headers).length)).toEqual([0, 4, 0]);
  });

  test("of facts say who, where and how", async () => {
    await door.ask("/ar/reservation/x?a=1", { headers: { "save-data": "on", cookie: "__Host-mire=a" } });
    const { headers, url } = door.seen[0]!;
    expect([
      url,
      headers["x-mire-path"],
      headers["x-mire-query"],
      headers["x-mire-locale"],
      headers["x-mire-save-data"],
      headers.cookie,
    ]).toEqual(["/ar/reservation/x?a=1", "/ar/reservation/x", "?a=1", "ar", "on", "__Host-mire=a"]);
    expect(headers["x-mire-request"]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the form of a request", () => {
  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused", async (method) => {
    const answer = await door.ask("/fr", { method });
    expect([answer.status, answer.headers.allow, door.seen]).toEqual([405, "GET, HEAD, POST", []]);
  });

  test("OPTIONS passes on the open door only", async () => {
    expect((await door.ask("/api/eligibility", { method: "OPTIONS" })).status).toBe(200);
    expect((await door.ask("/api/upload/a", { method: "OPTIONS" })).status).toBe(405);
  });

  test.each([
    "/fr/../coach",
    "/fr/%2e%2e/coach",
    "/fr/%2E./x",
    "/./fr",
    "/fr/a%2fb",
    "/fr/a%2Fb",
    "/fr/a\\b",
    "/fr/a%5cb",
    "/fr/%00",
    "/fr/a%0ab",
    "//mechant.example",
    "/fr//coach",
    "/fr/%",
    "/fr/%zz",
    "/fr/%ff",
    "/fr/%c0%ae%c0%ae",
    "/fr#x",
  ])("%s is refused", async (path) => {
    expect(await door.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(door.seen).toEqual([]);
  });

  test("absolute targets, upgrades and unreadable requests are refused, with our headers", async () => {
    const refused = [
      "GET http://mechant.example/fr HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /fr HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      "GET /fr HTTP/1.1\r\n\r\n",
      "GET /fr HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      "\u0016\u0003\u0001\r\n\r\n",
    ];
    for (const text of refused) expect(await door.raw(text), text).toMatch(/^HTTP\/1\.1 400 /);
    expect(await door.raw(refused[3]!)).toContain("x-content-type-options: nosniff");
    expect(await door.raw(`GET /fr HTTP/1.1\r\nHost: localhost\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    expect(door.seen).toEqual([]);
  });

  test("a long address is 414", async () => {
    expect((await door.ask(`/fr?q=${"a".repeat(4_100)}`)).status).toBe(414);
    expect((await door.ask(`/fr?q=${"a".repeat(4_000)}`)).status).toBe(200);
  });
});

describe("addresses without a locale", () => {
  test.each([
    ["/", 307, "/fr"],
    ["/?a=1", 307, "/fr?a=1"],
    ["/seances", 308, "/fr/seances"],
    ["/seances/12?b=2&c", 308, "/fr/seances/12?b=2&c"],
    ["/fr/", 308, "/fr"],
    ["/nl/seances/?x=1", 308, "/nl/seances?x=1"],
    ["/seances/", 308, "/fr/seances"],
    ["/frx", 308, "/fr/frx"],
  ])("%s goes on (%i) to %s", async (path, status, location) => {
    const answer = await door.ask(path);
    expect([answer.status, answer.headers.location, door.seen]).toEqual([status, location, []]);
  });

  test("machines' and demonstration's stay where they are; a post goes nowhere", async () => {
    for (const path of ["/api/openapi.json", "/robots.txt", "/icones/a.svg", "/dev/messages", "/.well-known/security.txt"])
      expect((await door.ask(path)).status, path).toBe(200);
    expect((await door.post("/seances")).status).toBe(405);
  });
});
