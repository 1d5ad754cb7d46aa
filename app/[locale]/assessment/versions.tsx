import { Notice } from "../../../components/ui/notice";
import { headed, momentInWords } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import type { AssessmentView } from "../../../lib/tracks/queries/assessment";

type VersionsProps = { readonly locale: Locale; readonly view: AssessmentView; readonly at: string; readonly now: Date };

/** Who saved what, and when; each version can be read. */
export function Versions({ locale, view, at, now }: VersionsProps) {
  const t = text(locale, "assessment");
  if (view.versions.length < 2) return null;
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("history.title")}</h2>
      <ul>
        {view.versions.map(({ number, at: saved, author, section }, index) => (
          <li key={`${saved.toISOString()} ${String(number)}`}>
            <a href={index === 0 ? at : `${at}?version=${String(number)}`}>
              {t("history.line", {
                section: section ? t(`sections.${section}`) : "",
                name: author,
                moment: momentInWords(locale, saved, now),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An old version says so, and leads to the last one. */
export function OldVersion({ locale, view, at, now }: VersionsProps) {
  const t = text(locale, "assessment");
  if (!view.shown) return null;
  return (
    <Notice title={headed(locale, t("history.older", { moment: momentInWords(locale, view.shown.at, now) }))}>
      <p>
        <a href={at}>{t("history.last")}</a>
      </p>
    </Notice>
  );
}
