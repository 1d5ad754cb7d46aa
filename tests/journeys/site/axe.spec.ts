import { expect, test, type Page } from "@playwright/test";
import { languageTag, localeOr } from "../../../lib/i18n/locale";
import { frontDoor } from "../../../lib/wiring";
import { faults, looks, type Look } from "../axe";
import { cookieOn } from "../members";
import { missionOf } from "../stage";
import { ask, base, type Answer } from "./ask";
import { addressOf, cookiesOf, files, kindOf, needs, states } from "./pages";
import { newWorld, type World } from "./world";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

let world: World;
test.beforeAll(async () => {
  world = await newWorld();
});

type Asked = { readonly address: string; readonly file: string; readonly looks?: readonly Look[] };

/** Each address is itself (no way to another page), says its language, and has no fault in any look. */
async function expectClean(page: Page, asked: readonly Asked[]) {
  const found: string[] = [];
  for (const { address, file, looks: some } of asked) {
    await page.context().clearCookies();
    await page.context().addCookies(cookiesOf(file, world).map(({ name, value }) => cookieOn("localhost", name, value)));
    const answer = await page.goto(address);
    expect([answer?.status(), new URL(page.url()).pathname], address).toEqual([200, address.split("?")[0]]);
    await expect(page.locator("html"), address).toHaveAttribute("lang", languageTag[localeOr(address.split("/")[1])]);
    found.push(...(await faults(page, address, some)));
  }
  expect(found).toEqual([]);
}

const asIs = (some: readonly string[]) => some.map((file) => ({ file, address: addressOf(file, world) }));
const [documents, desk] = (["document", "desk"] as const).map((kind) => files.filter((file) => kindOf(file) === kind));
/** A long list in parts, so that two workers share them. */
const half = (list: readonly string[], part: number) => list.filter((_, at) => at % 2 === part);

for (const part of [0, 1]) {
  test(`no document has a fault, part ${String(part + 1)}`, ({ page }) => expectClean(page, asIs(half(documents!, part))));
  test(`no page of the desk has a fault, part ${String(part + 1)}`, ({ page }) => expectClean(page, asIs(half(desk!, part))));
}

test("no page has a fault in its other states", ({ page }) =>
  expectClean(
    page,
    Object.entries(states).flatMap(([file, of]) =>
      of(world).map((query) => ({ file, address: addressOf(file, world).split("?")[0]! + query })),
    ),
  ));

test("no document has a fault from right to left, nor in easy reading", ({ page }) => {
  const [phone] = looks;
  const easy = [
    "",
    "seances",
    "seances/[id]/inscription",
    "reservation/[token]",
    "contact",
    "eligibilite/resultat",
    "connexion",
    "mon-parcours",
  ];
  return expectClean(page, [
    ...documents!
      .filter((file) => !file.startsWith("dev/"))
      .map((file) => ({ file, address: addressOf(file, world, "ar"), looks: [phone!] })),
    ...easy.map((file) => ({ file, address: addressOf(file, world, "fr-facile"), looks: [phone!] })),
  ]);
});

/** What a longer language, or another alphabet, may break is looked at where its readers are: on a phone, in their own space. */
for (const locale of ["en", "nl", "de", "uk", "tr"] as const)
  test(`no document of my path has a fault in ${locale}`, ({ page }) => {
    const own = documents!.filter((file) => file.startsWith("mon-parcours"));
    return expectClean(
      page,
      own.map((file) => ({ file, address: addressOf(file, world, locale), looks: looks.slice(0, 1) })),
    );
  });

/** Shows an answer that no link leads to, as it came, on our own address. */
async function show(page: Page, name: string, { status, headers, body }: Pick<Answer, "status" | "headers" | "body">) {
  const policy = String(headers["content-security-policy"] ?? "default-src 'self'; style-src 'self' 'unsafe-inline'");
  await page.route(`${base}/montre/${name}`, (route) =>
    route.fulfill({ status, headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }, body }),
  );
  await page.goto(`/montre/${name}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("no page of an error has a fault", async ({ page }) => {
  const found: string[] = [];
  const look = async (name: string, answer: Pick<Answer, "status" | "headers" | "body">) => {
    await show(page, name, answer);
    found.push(...(await faults(page, name)));
  };
  const lost = await ask("/fr/nulle-part");
  const refused: Readonly<Record<string, [number, Answer]>> = {
    lost: [404, lost],
    lostInArabic: [404, await ask("/ar/nulle-part")],
    odd: [400, await ask("/fr/%2f")],
    long: [414, await ask(`/fr/${"a".repeat(5_000)}`)],
    foreign: [403, await ask("/fr/contact", { method: "POST" })],
    noForm: [405, await ask("/fr/contact", { method: "POST", headers: { origin: base } })],
    heavy: [413, await ask("/fr/contact", { method: "POST", headers: { origin: base }, body: "x".repeat(200_000) })],
  };
  for (const [name, [status, answer]] of Object.entries(refused)) {
    expect(answer.status, name).toBe(status);
    await look(name, answer);
  }
  const stylesheets = [...lost.body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
  for (const status of [408, 421, 429, 500, 503]) {
    const asked = {
      status,
      locale: "fr",
      missionId: status === 421 ? null : await missionOf(),
      reference: "abcd1234",
      stylesheets,
    } as const;
    await look(String(status), { status, headers: {}, body: await frontDoor.errorDocument(asked) });
  }
  expect(found).toEqual([]);
});

test("every page of the portal is among these, and nothing else is", () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set([...documents!, ...desk!])].toSorted()).toEqual(files);
  for (const file of [...Object.keys(needs), ...Object.keys(states)]) expect(files).toContain(file);
});

test("a fault that shows in one look only is found in that look", async ({ page }) => {
  await page.goto("/fr/accessibilite");
  await page.evaluate(() => {
    const word = document.createElement("p");
    word.className = "seeded";
    word.textContent = "gris";
    document.querySelector("main")?.append(word);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "@media (prefers-color-scheme: dark) { .seeded { color: #222 } } @media (min-width: 1000px) { .seeded { inline-size: 3000px } }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const grey = (width: number) => `seeded, dark, ${String(width)} px: color-contrast <p class="seeded">gris</p>`;
  const wide = (scheme: string) => `seeded, ${scheme}, 1440 px: scrolls sideways`;
  expect(await faults(page, "seeded")).toEqual([grey(360), wide("light"), grey(1440), wide("dark")]);
});
