import type { Opens, Saying } from "../kernel/notice";
import { dayInWords, momentInWords, phoneInWords, timeInWords } from "../i18n/format";
import { languageTag, localeOr, type Locale } from "../i18n/locale";
import type { MessageWords } from "../i18n/messages/fr";
import { text, words } from "../i18n/text";
import { forSms } from "./rules";

export type Template = Exclude<keyof MessageWords, "hello" | "helloUnnamed" | "sign">;

/** The Mire that writes: `origin` as people type it, without a slash at the end. */
export type Sender = { readonly name: string; readonly phone: string; readonly origin: string };

export type Composed = { readonly title: string; readonly mail: string; readonly sms: string; readonly language: string };

type To = { readonly firstName: string; readonly locale: string };

/** The words of one message, in the language of the person: a mail in plain text and, where there is one, its short form. */
export function compose(template: Template, saying: Saying, to: To, sender: Sender, tokenOf: TokenOf): Composed {
  const locale = localeOr(to.locale);
  const link = linkTo(saying.opens, locale, sender.origin, tokenOf);
  const common = { name: to.firstName, mire: sender.name, phone: phoneInWords(sender.phone), link, ...saying.values };
  const say = sayer(locale, { ...common, ...inWords(locale, saying) });
  const short = sayer(locale, { ...common, ...inFewWords(locale, saying) });
  const { [template]: said } = words(locale, "messages");
  const mail = [say(to.firstName ? "hello" : "helloUnnamed"), say(`${template}.mail`), say("sign")].join("\n\n");
  return {
    title: say(`${template}.title`),
    mail,
    sms: "sms" in said ? forSms(short(`${template}.sms`)) : "",
    language: languageTag[locale],
  };
}

/** Makes the token of a link; it needs the installation's secret, so it comes from the wiring. */
export type TokenOf = (opens: Exclude<Opens, { readonly page: string }>) => string;

const linkTo = (opens: Opens, locale: Locale, origin: string, tokenOf: TokenOf) => {
  if ("page" in opens) return `${origin}/${locale}${opens.page}`;
  return `${origin}/${locale}/${pageOf(opens)}/${tokenOf(opens)}`;
};

function pageOf(opens: Exclude<Opens, { readonly page: string }>) {
  if ("booking" in opens) return "reservation";
  if ("signature" in opens) return "signature";
  if ("meeting" in opens) return "rendez-vous";
  return "invitation" in opens ? "invitation" : "annuler";
}

type Values = Readonly<Record<string, string>>;
type MessageKey = Parameters<ReturnType<typeof text<"messages">>>[0];

function sayer(locale: Locale, values: Values) {
  const translate = text(locale, "messages");
  return (key: string) => translate(key as MessageKey, values);
}

/** `day` names a day, `time` an hour, anything else is a moment: both in one breath. */
const inWords = (locale: Locale, { moments = {} }: Saying): Values =>
  Object.fromEntries(
    Object.entries(moments).map(([name, at]) => [
      name,
      name === "day" ? dayInWords(locale, at) : name === "time" ? timeInWords(locale, at) : momentInWords(locale, at),
    ]),
  );

// Scripts outside Latin cost twice the room in an SMS: the month is cut to its short name there.
const shortMoment: Readonly<Partial<Record<Locale, Intl.DateTimeFormat>>> = {
  uk: new Intl.DateTimeFormat("uk", {
    timeZone: "Europe/Brussels",
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }),
  ar: new Intl.DateTimeFormat("ar", {
    timeZone: "Europe/Brussels",
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  }),
};

function inFewWords(locale: Locale, saying: Saying): Values {
  const short = shortMoment[locale];
  const long = inWords(locale, saying);
  if (!short) return long;
  const cut = Object.entries(saying.moments ?? {}).filter(([name]) => name !== "day" && name !== "time");
  return { ...long, ...Object.fromEntries(cut.map(([name, at]) => [name, short.format(at)])) };
}
