import { CardLink } from "../../../../components/ui/card";
import type { Locale } from "../../../../lib/i18n/locale";
import { plainDayInWords } from "../../../../lib/i18n/plain-day";
import { text } from "../../../../lib/i18n/text";
import { daysBetween } from "../../../../lib/kernel/plain-date";
import type { MyTrack } from "../../../../lib/tracks/queries/mine";

/** One thing to do, never a list: the agreement that waits, else the oldest step of the plan. */
export function OneThing({ locale, mine }: { locale: Locale; mine: MyTrack }) {
  const t = text(locale, "track");
  const home = `/${locale}/mon-parcours`;
  const { action } = mine;
  if (mine.toSign === 0 && !action) return null;
  const due = action?.on ? t("dueOn", { day: plainDayInWords(locale, action.on) }) : undefined;
  return (
    <section className="stack" aria-labelledby="une-chose">
      <h2 id="une-chose">{t("oneThing")}</h2>
      {mine.toSign > 0 ? (
        <CardLink href={`${home}/convention`} title={t("sign")} hint={t("signHint")} />
      ) : (
        <CardLink
          href={`${home}/a-faire`}
          title={<bdi>{nameOf(locale, action)}</bdi>}
          hint={[due, mine.actions > 1 && t("more", { count: mine.actions })].filter(Boolean).join(" ") || undefined}
        />
      )}
    </section>
  );
}

/** In the words of the plan; a step of its own was written by the coach. */
function nameOf(locale: Locale, action: MyTrack["action"]): string {
  if (action?.title) return action.title;
  return action?.preset ? text(locale, "plan")(`presets.${action.preset}`) : text(locale, "track")("action");
}

/** The first date that comes, and how many days are left. */
export function Nearest({ locale, mine: { nearest, today } }: { locale: Locale; mine: MyTrack }) {
  if (!nearest) return null;
  const t = text(locale, "track");
  return (
    <p>
      <b>{t(`nearest.${nearest.what}`)}</b>
      <br />
      {t("days", { days: daysBetween(today, nearest.on), day: plainDayInWords(locale, nearest.on) })}
    </p>
  );
}
