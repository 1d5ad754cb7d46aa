import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../lib/i18n/locale";
import { messagesFr } from "../../lib/i18n/messages/fr";
import { words as wordsOf } from "../../lib/i18n/text";
import type { Saying } from "../../lib/kernel/notice";
import { compose, type Template } from "../../lib/messages/compose";
import { forSms, piecesOf, segmentsOf } from "../../lib/messages/rules";

const templates = Object.keys(messagesFr).filter((key): key is Template => !["hello", "helloUnnamed", "sign"].includes(key));
const sender = { name: "Mire Vallonbois", phone: "+3265000000", origin: "https://portail.mire-essai.be" };
// As long as real ones: a link of 45 characters, a long Wednesday of a long month, a long address.
const token = "AaIBc2o5dg6vTqzvv2hrMwE3wyOy8QzMjH7wGFYBIiHpA";
const at = new Date("2026-09-23T12:30:00Z");

/** Where each message leads that does not lead to a booking. */
const pages: Readonly<Partial<Record<Template, `/${string}`>>> = {
  lapsed: "/seances",
  cancelled: "/seances",
  session_cancelled: "/seances",
  absent: "/seances",
  result: "/seances",
  stranger: "/seances",
  erased: "/vie-privee",
  paper_refused: "/mon-parcours/papiers",
  deadline_soon: "/mon-parcours/droits",
  coach_assigned: "/mon-parcours",
  glass_broken: "/mon-parcours/donnees",
  message_waiting: "/mon-parcours/messages",
  cv_to_approve: "/mon-parcours/cv",
  plan_changed: "/mon-parcours/a-faire",
};

const opensOf = (template: Template): Saying["opens"] => {
  const page = pages[template];
  if (page) return { page };
  if (template.startsWith("meeting_")) return { meeting: "x", version: 1 };
  if (template.startsWith("contact_")) return { contactUndo: "x" };
  if (template.startsWith("agreement_")) return { signature: "x", version: 1 };
  return template === "invitation" ? { invitation: "x" } : { booking: "x", version: 1 };
};
const composed = (template: Template, locale: Locale) =>
  compose(
    template,
    {
      to: { person: "x" },
      opens: opensOf(template),
      moments: { when: at, day: at, until: at, time: at },
      values: { place: "Maison des associations, rue du Lavoir 12, 7999 Vallonbois", code: "123456", coach: "Marie-Antoinette" },
    },
    { firstName: "Zoubida", locale },
    sender,
    () => token,
  );

const texts = (words: { title: string; mail: string; sms?: string }) => [words.title, words.mail, words.sms ?? ""];
const argumentsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].toSorted();
const each = locales.flatMap((locale) => templates.map((template) => [locale, template] as const));

describe.each(each)("%s, %s", (locale, template) => {
  const words = wordsOf(locale, "messages")[template] as { title: string; mail: string; sms?: string };
  const french = messagesFr[template] as { title: string; mail: string; sms?: string };

  it("asks for the same values as the French", () => {
    expect(argumentsIn(words.mail)).toEqual(argumentsIn(french.mail));
    expect(argumentsIn(words.title)).toEqual([]);
    const allowed = argumentsIn(french.sms ?? "");
    expect(argumentsIn(words.sms ?? "").filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("leads somewhere, except a code, which opens nothing", () => {
    const { mail, sms } = composed(template, locale);
    const wanted = template === "code" ? 0 : 1;
    expect(mail.match(/https:\/\//g) ?? []).toHaveLength(wanted);
    if (words.sms) expect(sms.match(/https:\/\//g) ?? []).toHaveLength(wanted);
  });

  it("leaves no value out and no brace in", () => {
    const { mail, sms, title } = composed(template, locale);
    expect([title, mail, sms].join("\n")).not.toMatch(/[{}]|undefined|Invalid/);
  });

  it("fits in two parts as a text message", () => {
    const { sms } = composed(template, locale);
    expect(segmentsOf(sms), `${sms} (${sms.length})`).toBeLessThanOrEqual(2);
  });

  it("says nothing that a family member may not read", () => {
    const sensitive =
      /cpas|ocmw|öshz|forem|chômage|allocation|revenu|werkloos|uitkering|arbeitslos|unemploy|benefit|refug|réfug|asile|asylum|aviq|handicap|sant[ée]|health|gezondheid|éligib|eligib|безроб|біжен|інвалід|بطالة|لاجئ|إعاقة|işsiz|mülteci|engelli/i;
    expect(texts(words).join("\n")).not.toMatch(sensitive);
    const { sms } = composed(template, locale);
    expect(sms).not.toContain("Zoubida");
  });

  it("keeps a calm voice", () => {
    expect(texts(words).join("\n")).not.toMatch(/!|veuillez|usager/i);
  });
});

describe("a text message", () => {
  it("counts parts as the networks do", () => {
    expect(segmentsOf("a".repeat(160))).toBe(1);
    expect(segmentsOf("a".repeat(161))).toBe(2);
    expect(segmentsOf("€".repeat(80))).toBe(1);
    expect(segmentsOf("€".repeat(81))).toBe(2);
    expect(segmentsOf("ж".repeat(70))).toBe(1);
    expect(segmentsOf("ж".repeat(71))).toBe(2);
    expect(segmentsOf("ж".repeat(134))).toBe(2);
    expect(segmentsOf("ж".repeat(135))).toBe(3);
  });

  it("writes Latin text in the letters of the networks, and leaves other scripts alone", () => {
    expect(forSms("Vous êtes « là »\u00a0: ça va, l’œuvre, à 9\u00a0h")).toBe(`Vous etes " là " : ca va, l'oeuvre, à 9 h`);
    expect(forSms("Değiştir ya da iptal et: Şükrü, ılık, İzmir")).toBe("Degistir ya da iptal et: Sükrü, ilik, Izmir");
    expect(forSms("місце ваше")).toBe("місце ваше");
    expect(forSms("مكانك")).toBe("مكانك");
  });

  it("cuts a line at its links", () => {
    expect(piecesOf("Dites oui : https://a.example/fr/x puis")).toEqual([
      { text: "Dites oui : " },
      { text: "https://a.example/fr/x", href: "https://a.example/fr/x" },
      { text: " puis" },
    ]);
  });
});
