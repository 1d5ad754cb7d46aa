// Every form of every page, sent empty and sent absurd: it answers in words, leads to each field, and keeps what was typed.
// The pages come from the tree of files, the forms from the pages: a new one is sent without anybody thinking of it.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { cookieOn } from "../members";
import { addressOf, cookiesOf, files, kindOf } from "./pages";
import { newWorld, type World } from "./world";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

let world: World;
test.beforeAll(async () => {
  world = await newWorld();
});

/** Where a reason is welcome and never demanded: sent empty, the form does what it says. */
const mayBeEmpty = new Set([
  "reservation/[token]/annuler",
  "kiosque/reservation/[token]/annuler",
  "coach/personnes/[id]/bilan/[section]",
  "coach/personnes/[id]/eligibilite/situation",
  "coach/personnes/[id]/plan/action/[action]",
  "mon-parcours/bilan/[section]",
  "mon-parcours/a-faire/[action]",
  "mon-parcours/cv/phrases/[line]/non",
  "mon-parcours/cv/lettres/[letter]",
  "mon-parcours/donnees",
  "rendez-vous/[token]/excuser",
]);
/** With scripts, the phone at the door keeps what is noted and posts nothing: its forms are those of a page without. */
const asDocument = new Set(["coach/seances/[id]/presence"]);
const wantsScripts = (file: string) => kindOf(file) === "desk" && !asDocument.has(file);

// A file is brought, not typed: its own journey does that (tests/journeys/papers).
const typing = "input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), textarea";
const secret = /^(?:password|again|code|proof)$/;

/** What nobody means: too long, no number, no day of ours. */
const absurd: Readonly<Record<string, string>> = {
  tel: "abc",
  email: "pas une adresse",
  number: "99999",
  date: "0001-01-01",
  time: "00:00",
  password: "x",
  // Longer than any text of ours may be.
  textarea: `<${"é".repeat(5_000)}`,
};
const absurdFor = (type: string) => absurd[type] ?? `<${"é".repeat(600)}`;

type Typed = { readonly name: string; readonly value: string };

async function type(form: Locator, valueFor: (type: string) => string): Promise<readonly Typed[]> {
  const typed: Typed[] = [];
  // A limit of the browser is a courtesy: the form answers for itself.
  await form.evaluate((all) => {
    for (const field of all.querySelectorAll("[maxlength]")) field.removeAttribute("maxlength");
  });
  for (const field of await form.locator(typing).all()) {
    if (!(await field.isVisible())) continue;
    const name = (await field.getAttribute("name")) ?? "";
    const kind = await field.evaluate((each) =>
      each.tagName === "TEXTAREA" ? "textarea" : (each.getAttribute("type") ?? "text"),
    );
    await field.fill(valueFor(kind));
    typed.push({ name, value: await field.inputValue() });
  }
  return typed;
}

/** Sends the form and waits for its answer; never a failure of ours. */
async function send(page: Page, form: Locator) {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await form.locator("button:not([type=button])").first().click();
  expect((await answered).status(), page.url()).toBeLessThan(500);
}

/** A summary in words, focused, whose links lead to fields that take the focus. */
async function expectSaid(page: Page, form: Locator, where: string) {
  const summary = form.getByRole("alert");
  await expect(summary, where).toBeFocused();
  await expect(summary.locator("li, p").first(), where).toHaveText(/\p{L}{2,} .*\.$/u);
  const links = await summary.getByRole("link").all();
  expect(links.length, `${where}, links`).toBeGreaterThan(0);
  for (const link of links) {
    const target = (await link.getAttribute("href")) ?? "";
    expect(target, where).toMatch(/^#/);
    await link.click();
    await expect(page.locator(`[id="${target.slice(1)}"]`), `${where}, ${target}`).toBeFocused();
  }
}

/** The door of files keeps in a cookie what was typed: its beginning, twice as long as any of its fields may be. */
const keptByUploads = 600;

async function expectKept(form: Locator, typed: readonly Typed[], where: string) {
  const isUpload = ((await form.getAttribute("action")) ?? "").startsWith("/api/upload/");
  for (const { name, value } of typed)
    await expect(form.locator(`[name="${name}"]:not([type=radio])`), `${where}, ${name}`).toHaveValue(
      secret.test(name) ? "" : isUpload ? value.slice(0, keptByUploads) : value,
    );
}

async function open(page: Page, file: string) {
  await page.context().clearCookies();
  await page.context().addCookies(cookiesOf(file, world).map(({ name, value }) => cookieOn("localhost", name, value)));
  await page.goto(addressOf(file, world));
}

/** The forms that ask for something, by their place among all. */
async function asking(page: Page): Promise<readonly number[]> {
  const wants = await page.locator("form").evaluateAll((all, fields) => {
    const isAsked = (form: Element) =>
      [...form.querySelectorAll(fields)].some((field) => field.checkVisibility()) ||
      (form.querySelector("input[type=radio]") !== null && form.querySelector("input[type=radio]:checked") === null);
    return all.map((form) => (form as HTMLFormElement).method === "post" && isAsked(form));
  }, typing);
  return wants.flatMap((isWanted, at) => (isWanted ? [at] : []));
}

/** The page anew, and the form at this place among those that ask: lists above it grow while other journeys run. */
async function formAt(page: Page, file: string, at: number): Promise<Locator> {
  await open(page, file);
  return page.locator("form").nth((await asking(page))[at] ?? -1);
}

/** How many forms of this page were sent badly. */
async function sentBadly(page: Page, file: string): Promise<number> {
  await open(page, file);
  const { length } = await asking(page);
  for (let at = 0; at < length; at++) {
    const where = `${file}, form ${String(at)}`;
    if (!mayBeEmpty.has(file)) {
      const form = await formAt(page, file, at);
      const typed = await type(form, () => "");
      await send(page, form);
      await expectSaid(page, form, `${where}, empty`);
      await expectKept(form, typed, `${where}, empty`);
    }
    const form = await formAt(page, file, at);
    if ((await form.locator(typing).count()) === 0) continue;
    const typed = await type(form, absurdFor);
    await send(page, form);
    await expectSaid(page, form, `${where}, absurd`);
    await expectKept(form, typed, `${where}, absurd`);
  }
  return length;
}

const inDocuments: Readonly<Record<string, number>> = {
  "coach/seances/[id]/presence": 1,
  code: 1,
  connexion: 1,
  "connexion/code": 1,
  "connexion/equipe": 1,
  "connexion/equipe/code": 1,
  "connexion/prenom": 1,
  contact: 1,
  eligibilite: 1,
  ecran: 1,
  "eligibilite/[question]": 1,
  "eligibilite/resultat": 1,
  "invitation/[token]": 1,
  "invitation/[token]/cle": 1,
  "kiosque/code": 1,
  "kiosque/inscription": 1,
  "kiosque/reservation/[token]/annuler": 1,
  "kiosque/reservation/[token]/changer": 1,
  "mon-parcours/convention": 1,
  "mon-parcours/donnees": 1,
  "mon-parcours/messages": 1,
  "mon-parcours/a-faire/[action]": 1,
  "mon-parcours/bilan/[section]": 1,
  "mon-parcours/cv": 1,
  "mon-parcours/cv/ajouter": 1,
  "mon-parcours/cv/lettres/[letter]": 2,
  "mon-parcours/cv/lettres/nouvelle": 1,
  "mon-parcours/cv/phrases/[line]": 1,
  "mon-parcours/cv/phrases/[line]/non": 1,
  "mon-parcours/droits": 1,
  "mon-parcours/droits/[date]": 1,
  "mon-parcours/papiers": 1,
  "mon-parcours/reglages": 3,
  "mon-parcours/rendez-vous/[id]/repondre": 1,
  "rendez-vous/[token]/deplacer": 1,
  "rendez-vous/[token]/excuser": 1,
  "reservation/[token]/annuler": 1,
  "reservation/[token]/changer": 1,
  "seances/[id]/inscription": 1,
  "signature/[token]": 1,
};
const atTheDesk: Readonly<Record<string, number>> = {
  // The quick note stands on each page of a file, and asks too.
  "coach/accueil": 1,
  "coach/agenda/[id]/annuler": 1,
  "coach/agenda/[id]/modifier": 1,
  "coach/agenda/atelier": 1,
  "coach/agenda/disponibilites": 2,
  "coach/equipe-et-charge": 1,
  "coach/equipe-et-charge/remise/[coach]": 1,
  "coach/personnes/[id]": 1,
  "coach/personnes/[id]/bilan": 1,
  "coach/personnes/[id]/bilan/[section]": 2,
  "coach/personnes/[id]/convention": 2,
  "coach/personnes/[id]/cv": 1,
  "coach/personnes/[id]/cv/ajouter": 2,
  "coach/personnes/[id]/cv/lettres/[letter]": 2,
  "coach/personnes/[id]/cv/lettres/nouvelle": 2,
  "coach/personnes/[id]/cv/phrases/[line]": 2,
  "coach/personnes/[id]/dates": 2,
  "coach/personnes/[id]/dates/[date]": 2,
  "coach/personnes/[id]/documents": 2,
  "coach/personnes/[id]/documents/[document]": 2,
  "coach/personnes/[id]/eligibilite": 3,
  "coach/personnes/[id]/eligibilite/situation": 2,
  "coach/personnes/[id]/historique": 1,
  "coach/personnes/[id]/messages": 2,
  "coach/personnes/[id]/notes": 1,
  "coach/personnes/[id]/parcours": 3,
  "coach/personnes/[id]/plan": 2,
  "coach/personnes/[id]/plan/action/[action]": 2,
  "coach/personnes/[id]/plan/objectif/[goal]": 3,
  "coach/personnes/[id]/rendez-vous": 1,
  "coach/personnes/[id]/rendez-vous/nouveau": 2,
  "coach/personnes/message": 1,
  "coach/seances/[id]/annuler": 1,
  "coach/seances/[id]/inscrire": 1,
  "coach/seances/[id]/modifier": 1,
  "coach/seances/nouvelle": 1,
  "pilotage/equipe": 1,
};

/** What is known to ask, and how often: a page that stops asking, or asks more, is seen here. Long lists go in parts, one per worker. */
const parts = [
  { name: "documents, without JavaScript, one", javaScriptEnabled: false, files: everyThird(0), known: inDocuments },
  { name: "documents, without JavaScript, two", javaScriptEnabled: false, files: everyThird(1), known: inDocuments },
  { name: "documents, without JavaScript, three", javaScriptEnabled: false, files: everyThird(2), known: inDocuments },
  { name: "the desk, with JavaScript", javaScriptEnabled: true, files: files.filter(wantsScripts), known: atTheDesk },
];

function everyThird(at: number) {
  return files.filter((file) => !wantsScripts(file)).filter((_, index) => index % 3 === at);
}

for (const part of parts) {
  test.describe(part.name, () => {
    test.use({ javaScriptEnabled: part.javaScriptEnabled });

    test("every form says in words what to do and keeps what was typed", async ({ page }) => {
      const sent: Record<string, number> = {};
      for (const file of part.files) {
        const count = await sentBadly(page, file);
        if (count > 0) sent[file] = count;
      }
      expect(sent).toEqual(Object.fromEntries(Object.entries(part.known).filter(([file]) => part.files.includes(file))));
    });
  });
}

test("every form that is known belongs to a page", () => {
  expect(files).toEqual(expect.arrayContaining([...Object.keys(inDocuments), ...Object.keys(atTheDesk)]));
});

test.describe("a search", () => {
  test.use({ javaScriptEnabled: false });

  test("keeps what was asked, and says that it found nothing", async ({ page }) => {
    for (const [path, field] of [
      ["/fr/missions", "q"],
      ["/dev/messages", "a"],
    ] as const) {
      await page.goto(path);
      await page.locator(`[name=${field}]`).fill("zzz <nulle part>");
      await page.locator(`form:has([name=${field}]) button`).first().click();
      await expect(page.locator(`[name=${field}]`)).toHaveValue("zzz <nulle part>");
      await expect(page.locator("main")).toContainText(/aucun|rien|pas trouv|ne trouvons|ne connaissons/i);
    }
  });
});
