import { languageTag, type Locale } from "./locale";

const zone = "Europe/Brussels";
const noBreak = "\u00a0";
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageTag[locale], { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
}

/** "jeudi 26 novembre": a day in words, never 26/11. With the year when `now` is in another one. */
export function dayInWords(locale: Locale, at: Date, now: Date = at): string {
  const otherYear = format(locale, { year: "numeric" }).format(at) !== format(locale, { year: "numeric" }).format(now);
  const said = format(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(otherYear ? { year: "numeric" } : {}),
  }).format(at);
  const first = isFrench(locale) ? said.replace(/\b1 (?=\p{L})/u, `1er${noBreak}`) : said;
  return first.replace(/(\d\.?) (?=\p{L})/u, `$1${noBreak}`);
}

/** "9 h 30" in French, local habits elsewhere; always of 24 hours, as on Belgian papers; never broken across two lines. */
export function timeInWords(locale: Locale, at: Date): string {
  if (!isFrench(locale))
    return asSaid(locale, format(locale, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).format(at)).replaceAll(
      " ",
      noBreak,
    );
  const parts = format("fr", { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  const [hour, minute] = [String(Number(part("hour"))), part("minute")];
  return minute === "00" ? `${hour}${noBreak}h` : `${hour}${noBreak}h${noBreak}${minute}`;
}

/** "9.30 uur", "14 Uhr": digits alone are not yet an hour there. */
function asSaid(locale: Locale, digits: string): string {
  const round = digits.replace(/:00$/, "");
  if (locale === "nl") return `${round.replace(":", ".")} uur`;
  return locale === "de" ? `${round} Uhr` : digits;
}

/** Day and time in one breath: "jeudi 26 novembre à 9 h 30". */
export const momentInWords = (locale: Locale, at: Date, now?: Date) =>
  `${dayInWords(locale, at, now)}${joint[locale]}${timeInWords(locale, at)}`;

/** The second half of a moment, for a line of its own: "à 9 h 30". */
export const hourInWords = (locale: Locale, at: Date) => `${joint[locale]}${timeInWords(locale, at)}`.replace(/^[\s,]+/, "");

/** With a capital where the language has them: a day at the head of a line. */
export const headed = (locale: Locale, words: string) => words.charAt(0).toLocaleUpperCase(languageTag[locale]) + words.slice(1);

/** 90 -> "1 h 30": how long something lasts, in minutes. */
export function durationInWords(locale: Locale, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (isFrench(locale) && hours > 0)
    return rest === 0 ? `${hours}${noBreak}h` : `${hours}${noBreak}h${noBreak}${String(rest).padStart(2, "0")}`;
  const unit = (value: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(languageTag[locale], { style: "unit", unit: name, unitDisplay: "long" })
      .format(value)
      .replaceAll(" ", noBreak);
  return [hours > 0 ? unit(hours, "hour") : "", rest > 0 || hours === 0 ? unit(rest, "minute") : ""]
    .filter(Boolean)
    .join(locale === "ar" ? `${noBreak}و` : noBreak);
}

const joint: Readonly<Record<Locale, string>> = {
  fr: " à ",
  "fr-facile": " à ",
  en: " at ",
  nl: " om ",
  de: " um ",
  ar: " الساعة ",
  uk: " о ",
  tr: ", saat ",
};

/** "065 00 00 00": Belgian numbers as people say them; others in international form. */
export function phoneInWords(value: string): string {
  const national = value.startsWith("+32") ? `0${value.slice(3)}` : value;
  const grouped = /^04\d{8}$/.test(national)
    ? national.replace(/(\d{4})(\d{2})(\d{2})(\d{2})/, "$1 $2 $3 $4")
    : /^0[2349]\d{7}$/.test(national)
      ? national.replace(/(\d{2})(\d{3})(\d{2})(\d{2})/, "$1 $2 $3 $4")
      : national.replace(/^(0\d{2})(\d{2})(\d{2})(\d{2})$/, "$1 $2 $3 $4");
  return grouped.replaceAll(" ", noBreak);
}

/** "ABCD EFGH": a code of eight signs in two halves, on one line. */
export const codeInHalves = (code: string) => `${code.slice(0, 4)}${noBreak}${code.slice(4)}`;

/** What people typed (an address, a way to come): a number stays with the word it belongs to, as in "rue du Lavoir 12" and "5 minutes". */
export const numbersKept = (typed: string) =>
  typed.replace(/(\d) (?=\p{Ll})/gu, `$1${noBreak}`).replace(/ (?=\d+\p{L}?(?:,|$))/gu, noBreak);

/** 480 -> "8 h", 510 -> "8 h 30": minutes after midnight, in Brussels. */
export const minutesInWords = (locale: Locale, minutes: number) =>
  timeInWords(locale, new Date(Date.UTC(2026, 0, 5, 0, minutes - 60)));

/** The name of a day of the week: 1 is Monday. */
export const weekdayInWords = (locale: Locale, weekday: number) =>
  format(locale, { weekday: "long" }).format(new Date(Date.UTC(2026, 0, 4 + weekday, 12)));

const isFrench = (locale: Locale) => locale === "fr" || locale === "fr-facile";
