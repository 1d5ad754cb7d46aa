// What every answer carries, refusals included (security.md 8.1), and what the application may say.
import { afterEach, describe, expect, test, vi } from "vitest";
import { locales } from "../../lib/i18n/locale";
import { ACTION, form, multipart, open, page, type Answer, type Inside, type Opened } from "./front-house";

let door: Opened;
afterEach(() => door.stop());

const ALWAYS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
};
/** Headers that say who we are, or that only the inside may see. */
const TELLING = /^(?:server|x-powered-by|x-nextjs-|x-mire-|x-middleware|link$)/;

const base = ({ headers }: Answer): object => Object.fromEntries(Object.keys(ALWAYS).map((name) => [name, headers[name]]));
const telling = ({ headers }: Answer): string[] => Object.keys(headers).filter((name) => TELLING.test(name));

const inside: Inside = (req, res, { url }) => {
  for (const name of ["x-powered-by", "server", "x-nextjs-cache", "x-mire-secret", "link"]) res.setHeader(name, "x");
  if (url.includes("perdu")) {
    res.statusCode = 404;
    page(res, "<html id='__next_error__'><body></body></html>");
    return;
  }
  if (url.includes("panne")) throw new TypeError("Marie Dupont, 0470 12 34 56");
  if (url.includes("cinq")) {
    res.statusCode = 500;
    page(res);
    return;
  }
  if (url.includes("ailleurs")) {
    res.writeHead(307, { location: "/fr" });
    res.end("<html>…</html>");
    return;
  }
  if (url.includes("sortie")) {
    res.setHeader("set-cookie", ["__Host-lang=fr", "__Host-mire=; Path=/; Max-Age=0; Secure; HttpOnly"]);
    res.writeHead(303, { location: "/fr" });
    res.end();
    return;
  }
  if (url.includes("vider")) {
    res.setHeader("x-mire-clear", "1");
    res.end("ok");
    return;
  }
  if (url.includes("pdf")) {
    res.setHeader("content-type", "application/pdf");
    res.setHeader("content-disposition", url.includes("garder") ? "attachment; filename*=UTF-8''a.pdf" : "inline");
    res.end("%PDF");
    return;
  }
  if (req.url?.startsWith("/api/")) {
    res.setHeader("content-type", "application/json");
    res.setHeader("access-control-allow-origin", "*");
    res.end("{}");
    return;
  }
  page(res);
};

describe("each answer", () => {
  const secure = { TRUSTED_PROXIES: "127.0.0.1" };
  const https = { "x-forwarded-proto": "https", "x-forwarded-host": "mire.example" };

  test("carries the same headers, whatever its status; HSTS over https only", async () => {
    door = await open({ inside, env: secure, settings: { pagesPerMinute: 40, postsPerMinute: 1_000 } });
    const own = { origin: "https://mire.example", "sec-fetch-site": "same-origin" };
    const answers = async (headers: Record<string, string>): Promise<Answer[]> => [
      await door.ask("/fr", { headers }),
      await door.ask("/fr/coach", { headers }),
      await door.ask("/api/x", { headers }),
      await door.ask("/fr/ailleurs", { headers }),
      await door.ask("/", { headers }),
      await door.ask("/fr//", { headers }),
      await door.ask("/fr", { method: "POST", headers, body: "a" }),
      await door.ask("/fr/perdu", { headers }),
      await door.ask("/fr", { method: "PUT", headers }),
      await door.ask("/fr/code", { method: "POST", headers: { ...headers, ...own, ...multipart }, body: "x".repeat(100_001) }),
      await door.ask(`/fr?${"a".repeat(5_000)}`, { headers }),
      await door.ask("/fr", { headers: { ...headers, "x-forwarded-host": "inconnu.example", host: "inconnu.example" } }),
      await door.ask("/fr/panne", { headers }),
      await door.ask("/fr/cinq", { headers }),
      await door.ask("/fr/coach/perdu", { headers }),
      await door.ask("/api/livez", { headers }),
      await door.ask("/_next/image", { headers }),
      await door.post("/csp", { headers, body: "{}" }),
    ];
    const over = await answers(https);
    expect(over.map((each) => each.status)).toEqual([
      200, 200, 200, 307, 307, 400, 403, 404, 405, 413, 414, 421, 500, 500, 404, 200, 404, 204,
    ]);
    for (const each of over) {
      expect([base(each), telling(each)]).toEqual([ALWAYS, []]);
      expect(each.headers["content-security-policy"], String(each.status)).toContain("default-src 'none'");
      expect(each.headers["strict-transport-security"], String(each.status)).toBe(
        each.status === 421 || each.body === "ok" ? undefined : "max-age=63072000; includeSubDomains",
      );
    }
    for (const each of await answers({})) {
      expect([base(each), telling(each), each.headers["strict-transport-security"]]).toEqual([ALWAYS, [], undefined]);
      expect(each.headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
    }
    const often = await Promise.all(Array.from({ length: 60 }, () => door.ask("/fr", { headers: https })));
    const last = often.find((each) => each.status === 429)!;
    expect([base(last), telling(last)]).toEqual([ALWAYS, []]);
    expect(over[0]!.headers["content-security-policy"]).toContain("upgrade-insecure-requests");
  });

  test("is kept by nobody, but public pages without a session, which are asked again", async () => {
    door = await open({ inside });
    const cookie = { cookie: "a=b; __Host-mire=x" };
    const control = async (path: string, headers = {}): Promise<string | undefined> =>
      (await door.ask(path, { headers })).headers["cache-control"];
    for (const path of [
      "/fr/mon-parcours",
      "/fr/coach",
      "/fr/entreprise/x",
      "/api/x",
      "/fr/reservation/jeton",
      "/fr/connexion",
      "/fr/perdu",
      "/fr/seances/1/inscription",
    ])
      expect(await control(path), path).toBe("private, no-store");
    for (const path of ["/fr", "/fr/seances", "/fr/seances/1", "/fr/accessibilite"]) {
      expect(
        [await control(path), await control(path, cookie), await control(path, { cookie: "__Host-reponses=x" })],
        path,
      ).toEqual(["no-cache", "private, no-store", "private, no-store"]);
    }
  });

  test("empties the browser when a session ends, and at no other time", async () => {
    door = await open({ inside });
    const clear = '"cache", "cookies", "storage"';
    for (const path of ["/fr/connexion/sortie", "/api/sortie", "/api/vider", "/fr/coach/sortie"])
      expect((await door.ask(path)).headers["clear-site-data"], path).toBe(clear);
    expect((await door.ask("/fr/connexion/sortie")).headers["set-cookie"]?.length).toBe(2);
    for (const path of ["/fr", "/fr/coach", "/api/x"])
      expect((await door.ask(path)).headers["clear-site-data"], path).toBeUndefined();
  });

  test("of a file lets nothing run", async () => {
    door = await open({ inside });
    const [shown, kept, json] = [await door.ask("/api/files/pdf"), await door.ask("/api/garder/pdf"), await door.ask("/api/x")];
    expect(shown.headers["content-security-policy"]).toMatch(/^default-src 'none'.*(?<!sandbox)$/);
    expect([kept.headers["content-disposition"], kept.headers["content-security-policy"]]).toEqual([
      "attachment; filename*=UTF-8''a.pdf",
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    ]);
    expect([json.headers["content-security-policy"], json.headers["access-control-allow-origin"]]).toEqual([
      "default-src 'none'; frame-ancestors 'none'; sandbox",
      "*",
    ]);
  });
});

describe("a refusal", () => {
  test("is a page in the language of the address, with a reference found in the journal, and under a policy that shows its style", async () => {
    door = await open({ inside });
    for (const locale of locales) {
      const answer = await door.ask(`/${locale}/perdu`);
      const reference = /: <bdi>([0-9a-f]{8})</.exec(answer.body)?.[1] ?? "none";
      expect([answer.status, answer.body.includes(`href="/${locale}"`), answer.body.includes('dir="rtl"')], locale).toEqual([
        404,
        true,
        locale === "ar",
      ]);
      expect(
        door.logged.some((line) => String(line.fields.request).startsWith(reference)),
        locale,
      ).toBe(true);
      expect(answer.headers["content-security-policy"]).toMatch(/style-src 'self' 'sha256-[^']+';/);
    }
  });

  test("on the desk too is a page; the desk's client and machines get theirs", async () => {
    door = await open({ inside });
    expect((await door.ask("/fr/coach/perdu")).body).toContain("Cette page n’existe pas");
    expect((await door.ask("/fr/coach/perdu", { headers: { rsc: "1" } })).body).toContain("__next_error__");
    const machine = await door.ask("/api/perdu");
    expect([machine.status, machine.headers["content-type"], (JSON.parse(machine.body) as { status: number }).status]).toEqual([
      404,
      "application/problem+json",
      404,
    ]);
    expect(
      (await door.ask("/api/eligibility", { method: "POST", body: "x".repeat(100_001) })).headers["access-control-allow-origin"],
    ).toBe("*");
  });

  test("is asked of the wiring, with the Mire; when that fails, the plain one stands in", async () => {
    const asked: unknown[] = [];
    door = await open({
      inside,
      wired: {
        errorDocument: (given) => {
          asked.push(given);
          return given.status === 404 ? Promise.resolve(`<p>la Mire, ${given.reference}</p>`) : Promise.reject(new Error("base"));
        },
      },
    });
    expect((await door.ask("/nl/perdu")).body).toMatch(/^<p>la Mire, [0-9a-f]{8}<\/p>$/);
    expect((await door.ask("/nl/cinq")).body).toContain("Er ging bij ons iets mis");
    expect(asked[0]).toMatchObject({
      status: 404,
      locale: "nl",
      missionId: "01900000-0000-7000-8000-000000000001",
      stylesheets: [],
    });
  });

  test("never repeats what failed, to the visitor or to the journal", async () => {
    door = await open({ inside });
    const answer = await door.ask("/fr/reservation/jeton-secret/panne?nom=Dupont");
    expect([answer.status, answer.body.includes("Dupont")]).toEqual([500, false]);
    await vi.waitFor(() => expect(door.logged.some((line) => line.message === "request")).toBe(true), 5_000);
    const journal = JSON.stringify(door.logged);
    expect([
      journal.includes("Dupont"),
      journal.includes("jeton-secret"),
      journal.includes("127.0.0.1"),
      journal.includes("TypeError"),
    ]).toEqual([false, false, false, true]);
    expect(door.logged.find((line) => line.message === "request")?.fields).toMatchObject({
      method: "GET",
      route: "/[l]/reservation/…",
      status: 500,
    });
  });

  test("of a post keeps its status too", async () => {
    door = await open({ inside });
    expect((await door.post("/fr/reservation/panne", { headers: multipart, body: form([ACTION]) })).status).toBe(500);
  });
});
