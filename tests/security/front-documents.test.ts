// Pages without scripts: what is taken out, what stays, and under which policy they leave (performance.md 5, ruling 15).
import { createHash } from "node:crypto";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { withoutScripts } from "../../lib/platform/front/document";
import { open, page, type Opened } from "./front-house";

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
const none = new Set<string>();
const strip = (html: string, declared: ReadonlySet<string> = none): string => withoutScripts(html, declared).html;

/** What Next 16.4 writes around a page, shortened. */
const framework = {
  head:
    '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=abc" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js?dpl=abc"/>' +
    '<link rel="preload" as="style" href="/_next/static/chunks/a.css"/><link rel="modulepreload" href="/x.mjs"/><script src="/_next/static/chunks/c.js?dpl=abc" async=""></script>',
  first: '<div hidden=""><!--$--><!--/$--></div>',
  last:
    '<!--$--><!--/$--><script id="_R_">(globalThis["TURBOPACK"]||[]).push({});</script><script src="/_next/static/chunks/b.js" async=""></script>' +
    '<script>self.__next_f.push([1,"</p>\\u003c/script\\u003e <!-- <div>\\n"])</script>',
};
const whole = (inside: string): string =>
  `<!DOCTYPE html><html data-dpl-id="abc" lang="fr"><head>${framework.head}<title>A</title></head><body>${framework.first}${inside}${framework.last}</body></html>`;
const bare = (inside: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/><title>A</title></head><body>${inside}</body></html>`;

describe("a page taken out of its framework", () => {
  test("keeps exactly what the page says", () => {
    expect(strip(whole("<main><p>Il reste <!-- -->3<!-- --> places</p></main>"))).toBe(
      bare("<main><p>Il reste 3 places</p></main>"),
    );
  });

  test.each([
    ["structured data", '<script type="application/ld+json">{"name":"\\u003c/script>","b":"<!-- -->"}</script>'],
    [
      "what looks like tags in attributes",
      `<p title="a > b" data-x='<script>"</script>'>x</p><a href="/x?a=1&amp;b=<!-- -->">y</a>`,
    ],
    ["what looks like tags in a text field", "<textarea>&lt;script> <!-- vu --> <script>x</script></textarea>"],
    ["what looks like a comment in a style", "<style>a::before{content:'<!-- -->'}</style>"],
    ["a title that speaks of scripts", "<svg><title><script>x</script></title></svg>"],
    ["other hints and links", '<link rel="preload" as="font" href="/f.woff2"/><link rel="icon" href="/i.svg"/>'],
    ["a lone sign", "<p>3 < 4 et a<b</p>"],
    ["a template that holds something", "<template><p>x</p></template>"],
    ["a hidden part that is not empty", '<div hidden=""><p>x</p></div>'],
  ])("keeps %s", (_name, inside) => {
    expect(strip(whole(`<main>${inside}</main>`))).toBe(bare(`<main>${inside}</main>`));
  });

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a script in capitals", "<SCRIPT>alert(1)</SCRIPT >"],
    ["a script whose text speaks of its end", '<script>a="<\\/script>"</script>'],
    ["a script with a sign in an attribute", '<script data-a=">" src="/x.js"></script>'],
    ["a script that pretends to be data", '<script type="text/javascript" data-t="application/ld+json">x</script>'],
    ["a script that never ends", "<script>alert(1)"],
    ["a comment that never ends", "<!-- a"],
    ["an empty template", '<template id="P:1"></template>'],
  ])("loses %s", (_name, inside) => {
    expect(strip(`<p>a</p>${inside}`)).toBe("<p>a</p>");
  });

  test("goes on after a script that ends in capitals", () => {
    expect(strip("<p>a</p><SCRIPT>x</SCRIPT ><p>b</p><script>y</scripty></Script><p>c</p>")).toBe("<p>a</p><p>b</p><p>c</p>");
  });

  test("keeps an own script that was declared, and says its hash; one that nobody declared goes, and is told", () => {
    const source = "if(1<2&&3>2)document.title+='</b>'";
    const html = `<p>a</p><script data-own="">${source}</script>`;
    expect(withoutScripts(html, new Set([hash(source)]))).toEqual({ html, scripts: [hash(source)], faults: [], once: false });
    expect(withoutScripts(html, new Set([hash("autre")]))).toEqual({
      html: "<p>a</p>",
      scripts: [],
      faults: ["undeclared_script"],
      once: false,
    });
  });

  test("tells when a part waits for a script that will not come", () => {
    expect(withoutScripts('<p>a</p><!--$?--><template id="B:0"></template>…<!--/$-->', none).faults).toEqual(["suspense"]);
  });

  test("costs less than a tenth of a millisecond for each 10 kB", () => {
    const html = whole(
      "<ul>" + "<li class='a'><a href=\"/fr/seances/1\">Séance <!-- -->1<!-- -->, mardi</a></li>".repeat(700) + "</ul>",
    );
    for (let round = 0; round < 200; round += 1) strip(html);
    const before = process.cpuUsage();
    for (let round = 0; round < 200; round += 1) strip(html);
    const { user, system } = process.cpuUsage(before);
    // Ten times the goal: the machine is shared, and this is here to catch a scan that has become quadratic.
    expect((user + system) / 1_000 / 200 / (html.length / 10_000)).toBeLessThan(1);
  });
});

describe("leaving by the door", () => {
  let door: Opened;
  afterEach(() => door.stop());
  const OWN = "document.title+='!'";
  const opened = async (html: string): Promise<Opened> =>
    (door = await open({ inside: (_req, res) => page(res, html), wired: { ownScripts: [OWN] } }));

  const forbidden = /__next_f|TURBOPACK|\/_next\/static\/chunks\/[^"]*\.js|<script(?! data-own| type="application\/ld\+json")/;

  test("a document has no script of the framework, and a policy that would stop one", async () => {
    await opened(whole("<p>a</p>"));
    for (const path of [
      "/fr",
      "/ar/seances",
      "/fr/mon-parcours",
      "/fr/connexion",
      "/fr/partenaires",
      "/fr/inconnue",
      "/dev/messages",
    ]) {
      const answer = await door.ask(path);
      expect([answer.body, forbidden.test(answer.body)], path).toEqual([bare("<p>a</p>"), false]);
      expect(answer.headers["content-security-policy"], path).toContain(
        "default-src 'none'; script-src 'none'; style-src 'self'; ",
      );
    }
  });

  test("its one own script is allowed by its hash", async () => {
    await opened(`<p>a</p><script data-own="">${OWN}</script>`);
    expect((await door.ask("/fr")).headers["content-security-policy"]).toContain(`script-src 'sha256-${hash(OWN)}';`);
  });

  test("an injected own script is taken out, whatever its mark", async () => {
    await opened('<p>a</p><script data-own="">fetch("/vol")</script>');
    const answer = await door.ask("/fr");
    expect([answer.body, answer.headers["content-security-policy"]?.includes("script-src 'none'")]).toEqual(["<p>a</p>", true]);
    expect(door.logged.some((line) => line.level === "error" && line.fields.fault === "undeclared_script")).toBe(true);
  });

  test("the desk keeps its scripts, each answer under a nonce of its own that the framework is told", async () => {
    await opened(whole("<p>a</p>"));
    const nonces = new Set<string>();
    for (let round = 0; round < 50; round += 1) {
      const answer = await door.ask("/fr/coach/personnes");
      const policy = String(answer.headers["content-security-policy"]);
      expect([answer.body, door.seen.at(-1)?.headers["content-security-policy"]]).toEqual([whole("<p>a</p>"), policy]);
      nonces.add(/'nonce-([A-Za-z0-9+/]{22}==)'/.exec(policy)?.[1] ?? "none");
    }
    expect([nonces.size, nonces.has("none")]).toEqual([50, false]);
  });

  test("bodies are compressed as the browser accepts, and say so", async () => {
    await opened(`<p>${"séance ".repeat(300)}</p>`);
    for (const path of ["/fr", "/fr/mon-parcours", "/fr/coach"]) {
      const [br, gzip, plain, no] = await Promise.all(
        ["gzip, deflate, br", "gzip", "", "br;q=0, gzip;q=0"].map((accept) =>
          door.ask(path, { headers: { "accept-encoding": accept } }),
        ),
      );
      expect(
        [br, gzip, plain, no].map((each) => each?.headers["content-encoding"]),
        path,
      ).toEqual(["br", "gzip", undefined, undefined]);
      expect([brotliDecompressSync(br!.raw).toString(), gunzipSync(gzip!.raw).toString(), no!.body]).toEqual([
        plain!.body,
        plain!.body,
        plain!.body,
      ]);
      expect(br!.headers.vary).toContain("Accept-Encoding");
    }
  });

  test("HEAD has the headers of GET and no body", async () => {
    await opened("<p>a</p>");
    const [get, head] = [await door.ask("/fr/mon-parcours"), await door.ask("/fr/mon-parcours", { method: "HEAD" })];
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", get.headers["content-length"]]);
  });
});
