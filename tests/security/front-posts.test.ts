// security.md M5 and M6, D3: where posts come from, how large they are, what they may hold.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ACTION, form, multipart, open, page, type Opened } from "./front-house";

let door: Opened;
const body = form([ACTION, ["prenom", "Zoé"]]);
const PAGE = "/fr/seances/1/inscription";

beforeAll(async () => {
  door = await open({ settings: { postsPerMinute: 10_000 } });
});
afterAll(() => door.stop());
beforeEach(() => {
  door.seen.length = 0;
});

describe("the origin of a post", () => {
  test("our own form passes, with Fetch-Metadata or from a browser that sends none", async () => {
    expect((await door.post(PAGE, { headers: multipart, body })).status).toBe(200);
    expect((await door.ask(PAGE, { method: "POST", headers: { ...multipart, origin: door.origin }, body })).status).toBe(200);
    expect(door.seen.map((one) => one.body)).toEqual([body, body]);
  });

  test.each([
    ["no Origin", {}],
    ["same-origin metadata without Origin", { "sec-fetch-site": "same-origin" }],
    ["cross-site metadata without Origin", { "sec-fetch-site": "cross-site" }],
    ["cross-site metadata with our Origin", { "sec-fetch-site": "cross-site", origin: "own" }],
    ["same-site metadata with our Origin", { "sec-fetch-site": "same-site", origin: "own" }],
    ["metadata of a typed address", { "sec-fetch-site": "none", origin: "own" }],
    ["a foreign Origin", { origin: "https://mechant.example" }],
    [
      "a foreign Origin with a spoofed forwarded host",
      { origin: "https://mechant.example", "x-forwarded-host": "mechant.example" },
    ],
    ["a foreign Origin with a spoofed Forwarded", { origin: "https://mechant.example", forwarded: "host=mechant.example" }],
    ["the opaque Origin", { origin: "null" }],
    ["the wrong scheme", { origin: "own-https" }],
    ["the wrong scheme with a spoofed proto", { origin: "own-https", "x-forwarded-proto": "https" }],
    ["the wrong port", { origin: "http://localhost:1" }],
    ["our host as a prefix", { origin: "own-suffixed" }],
  ])("%s is refused before the framework sees it", async (_name, given) => {
    const named: Record<string, string> = {
      own: door.origin,
      "own-https": door.origin.replace("http:", "https:"),
      "own-suffixed": `${door.origin}.mechant.example`,
    };
    const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, named[value] ?? value]));
    for (const path of [PAGE, "/fr/coach", "/api/upload/a", "/api/auth/callback"]) {
      expect((await door.ask(path, { method: "POST", headers: { ...multipart, ...headers }, body })).status, path).toBe(403);
    }
    expect(door.seen).toEqual([]);
  });

  test("the doors without cookies are open to any origin, and no cookie goes through", async () => {
    const headers = {
      origin: "https://partenaire.example",
      "sec-fetch-site": "cross-site",
      "content-type": "application/json",
      cookie: "__Host-mire=secret",
    };
    for (const path of ["/api/eligibility", "/api/webhooks/sms"]) {
      expect((await door.ask(path, { method: "POST", headers, body: "{}" })).status).toBe(200);
    }
    expect(door.seen.map((one) => one.headers.cookie)).toEqual([undefined, undefined]);
  });
});

describe("the size of a post", () => {
  const large = form([ACTION, ["texte", "x".repeat(100_000)]]);

  test("is refused by its declared length, and nothing of it is seen inside", async () => {
    expect((await door.post(PAGE, { headers: multipart, body: large })).status).toBe(413);
    expect(door.seen).toEqual([]);
  });

  test("is refused while it streams, when no length was declared", async () => {
    expect((await door.post(PAGE, { headers: multipart, body: large, chunked: true })).status).toBe(413);
    expect((await door.post(PAGE, { headers: multipart, body: "x".repeat(5_000_000), chunked: true })).status).toBe(413);
    expect(door.seen).toEqual([]);
  });

  test("refused without a `100 Continue`, so that nothing is sent for nothing", async () => {
    const head = `POST ${PAGE} HTTP/1.1\r\nHost: localhost:${door.port}\r\nOrigin: ${door.origin}\r\nExpect: 100-continue\r\n`;
    expect(await door.raw(`${head}Content-Length: 100001\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await door.raw(`${head}Content-Length: 10\r\n\r\n`)).toMatch(/^HTTP\/1\.1 100 /);
  });

  test("is 100 kB on pages and machines' doors, 12 MB for files only", async () => {
    const exact = form([ACTION, ["texte", ""]]).length;
    expect(
      (await door.post(PAGE, { headers: multipart, body: form([ACTION, ["texte", "x".repeat(100_000 - exact)]]) })).status,
    ).toBe(200);
    expect(
      (await door.post(PAGE, { headers: multipart, body: form([ACTION, ["texte", "x".repeat(100_001 - exact)]]) })).status,
    ).toBe(413);
    expect((await door.post("/api/upload/a", { body: "x".repeat(11_900_000) })).status).toBe(200);
    expect((await door.post("/api/upload/a", { body: "x".repeat(12_000_001) })).status).toBe(413);
    expect((await door.post("/api/uploads", { body: "x".repeat(100_001) })).status).toBe(413);
  });
});

describe("what a post holds", () => {
  test.each([
    ["nothing", {}, ""],
    ["text", { "content-type": "text/plain" }, "x"],
    ["JSON", { "content-type": "application/json" }, "{}"],
    ["an encoded form, which is never an action", { "content-type": "application/x-www-form-urlencoded" }, "prenom=a"],
    ["a form without an action", multipart, form([["prenom", "a"]])],
    [
      "an action id without a form",
      { "next-action": "40b8d3021131b49683458ba0d2f89a0294d893d39b", "content-type": "text/plain" },
      "[]",
    ],
  ])("%s on a page is refused", async (_name, headers: Record<string, string>, sent) => {
    const answer = await door.post(PAGE, { headers, body: sent });
    expect([answer.status, answer.headers.allow, door.seen]).toEqual([405, "GET, HEAD", []]);
  });

  test("the desk's client may call its actions, a document's may not be called so", async () => {
    const headers = { "next-action": "40b8d3021131b49683458ba0d2f89a0294d893d39b", "content-type": "text/plain" };
    expect((await door.post("/fr/coach", { headers, body: "[]" })).status).toBe(200);
    await door.post(PAGE, { headers: { ...headers, ...multipart }, body });
    expect(door.seen.map((one) => one.headers["next-action"])).toEqual([headers["next-action"], undefined]);
  });
});

describe("a post to an older version of the page", () => {
  test("shows the page again, with what was typed, and is not a success", async () => {
    const stale = await open({
      inside: (req, res, seen) => {
        if (req.method !== "POST") {
          page(res, `<html><body>${String(seen.headers["x-mire-typed"])}</body></html>`);
          return;
        }
        res.setHeader("x-nextjs-action-not-found", "1");
        res.setHeader("content-type", "text/plain");
        res.writeHead(409);
        res.end("Server Action unavailable.");
      },
    });
    const typed = form(
      [
        ACTION,
        ["prenom", "Zoé"],
        ["jours[]", "lu"],
        ["jours[]", "ma"],
        ["password", "secret"],
        ["code", "123456"],
        ["key", "k"],
        ["long", "x".repeat(20_000)],
      ],
      "%PDF",
    );
    for (const path of [PAGE, "/fr/coach/personnes"]) {
      const answer = await stale.post(path, { headers: { ...multipart, "x-mire-typed": "faux" }, body: typed });
      const shown = JSON.parse(
        Buffer.from(/<body>(.*)<\/body>/.exec(answer.body)?.[1] ?? "", "base64url").toString("utf8"),
      ) as unknown;
      expect([answer.status, shown]).toEqual([409, { prenom: "Zoé", jours: ["lu", "ma"] }]);
      expect(answer.headers["cache-control"]).toBe("private, no-store");
    }
    expect(stale.seen.map((one) => [one.method, one.body === typed])).toEqual([
      ["POST", true],
      ["GET", false],
      ["POST", true],
      ["GET", false],
    ]);
    expect(stale.seen[1]?.headers["content-type"]).toBeUndefined();
    await stale.stop();
  });
});
