import { CardLink } from "../../../components/ui/card";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { readMaybe } from "../../../lib/platform/read";
import { myUnread } from "../../../lib/tracks/queries/thread";

/** The menu again, where the page ends: few people go back up. `accompanied` adds the pages that begin with a coach. */
export async function More({ locale, accompanied }: { locale: Locale; accompanied?: "yes" }) {
  const [t, menu] = [text(locale, "path"), text(locale, "account")];
  return (
    <div className="stack">
      <h2>{menu("menu.label")}</h2>
      {accompanied && <OfTheTrack locale={locale} />}
      <CardLink href={`/${locale}/mon-parcours/reglages`} title={menu("menu.settings")} hint={t("settingsHint")} />
      <CardLink href={`/${locale}/mon-parcours/donnees`} title={menu("menu.data")} hint={t("dataHint")} />
    </div>
  );
}

async function OfTheTrack({ locale }: { locale: Locale }) {
  const unread = (await readMaybe(myUnread, {}))?.unread ?? 0;
  const at = (slug: string) => `/${locale}/mon-parcours/${slug}`;
  const [thread, papers, rights, agreement, assessment, cv] = [
    text(locale, "thread"),
    text(locale, "papers"),
    text(locale, "rights"),
    text(locale, "agreement"),
    text(locale, "assessment"),
    text(locale, "cv"),
  ];
  return (
    <>
      <CardLink href={at("rendez-vous")} title={text(locale, "meetings")("title")} />
      <CardLink href={at("a-faire")} title={text(locale, "plan")("title")} />
      <CardLink href={at("messages")} title={thread("title")} hint={unread > 0 && thread("unread", { count: unread })} />
      <CardLink href={at("papiers")} title={papers("title")} hint={papers("hint")} />
      <CardLink href={at("droits")} title={rights("title")} hint={rights("hint")} />
      <CardLink href={at("convention")} title={agreement("title")} hint={agreement("hint")} />
      <CardLink href={at("bilan")} title={assessment("title")} hint={assessment("lead")} />
      <CardLink href={at("cv")} title={cv("title")} hint={cv("hint")} />
    </>
  );
}
