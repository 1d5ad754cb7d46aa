import { languageTag, type Locale } from "../../../lib/i18n/locale";
import { headed, minutesInWords, weekdayInWords } from "../../../lib/i18n/format";
import { text } from "../../../lib/i18n/text";
import type { Opening, SiteFacts } from "../../../lib/missions/model";

type Days = { readonly weekdays: readonly number[]; readonly spans: readonly Opening[] };

const sameSpans = (a: readonly Opening[], b: readonly Opening[]) =>
  a.length === b.length && a.every(({ opens, closes }, at) => opens === b[at]?.opens && closes === b[at].closes);

/** Days that share their hours stand on one line. */
export function byHours(openings: readonly Opening[]): readonly Days[] {
  const weekdays = [...new Set(openings.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return weekdays.reduce<readonly Days[]>((lines, weekday) => {
    const spans = openings.filter((opening) => opening.weekday === weekday);
    const same = lines.find((line) => sameSpans(line.spans, spans));
    return same
      ? lines.map((line) => (line === same ? { ...line, weekdays: [...line.weekdays, weekday] } : line))
      : [...lines, { weekdays: [weekday], spans }];
  }, []);
}

/** The walk-in hours of one place, in words. */
export function OpeningHours({ locale, site }: { locale: Locale; site: SiteFacts }) {
  const t = text(locale, "pages");
  const list = new Intl.ListFormat(languageTag[locale], { type: "conjunction" });
  if (site.openings.length === 0) return <p>{t("hours.none")}</p>;
  return (
    <ul className="stack" data-gap="small" role="list">
      {byHours(site.openings).map(({ weekdays, spans }) => (
        <li key={weekdays.join()}>
          {t("hours.line", {
            days: headed(locale, list.format(weekdays.map((weekday) => weekdayInWords(locale, weekday)))),
            hours: list.format(
              spans.map(({ opens, closes }) =>
                t("hours.span", { from: minutesInWords(locale, opens), to: minutesInWords(locale, closes) }),
              ),
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
