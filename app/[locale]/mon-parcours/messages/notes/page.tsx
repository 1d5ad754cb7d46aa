import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { EmptyState } from "../../../../../components/ui/empty-state";
import { momentInWords } from "../../../../../lib/i18n/format";
import { text } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { notesAboutMe } from "../../../../../lib/tracks/queries/notes";
import { localeIn, titled, type LocaleProps } from "../../../titled";

export const generateMetadata = titled((locale) => text(locale, "thread")("notes.title"));

/** What the Mire notes about me, word for word. */
export default async function NotesAboutMe(props: LocaleProps) {
  const locale = await localeIn(props);
  const notes = await read(notesAboutMe, {});
  const t = text(locale, "thread");
  const now = new Date();
  return (
    <Page>
      <BackLink href={`/${locale}/mon-parcours/messages`}>{t("notes.back")}</BackLink>
      <h1>{t("notes.title")}</h1>
      <p className="lead">{t("notes.lead")}</p>
      {notes.length === 0 && <EmptyState title={t("notes.empty")} />}
      <ul className="stack" role="list">
        {notes.map(({ id, channel, author, at, changedAt, text: words }) => (
          <li key={id} className="card stack">
            <p className="fine">
              {channel && <b>{t(`notes.channels.${channel}`)}. </b>}
              {t("notes.by", { author, when: momentInWords(locale, at, now) })}
            </p>
            <p className="typed" dir="auto">
              {words}
            </p>
            {changedAt && <p className="fine">{t("notes.changed", { when: momentInWords(locale, changedAt, now) })}</p>}
          </li>
        ))}
      </ul>
    </Page>
  );
}
