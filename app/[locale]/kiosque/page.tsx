import { Page } from "../../../components/layout/page";
import { CardLink } from "../../../components/ui/card";
import { momentInWords } from "../../../lib/i18n/format";
import { directionOf, languageTag, locales, ownName, type Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { read } from "../../../lib/platform/read";
import { openSessions } from "../../../lib/sessions/queries/public";
import { localeIn, titled, type LocaleProps } from "../titled";

export const generateMetadata = titled((locale) => text(locale, "kiosk")("title"));

export default async function Kiosk(props: LocaleProps) {
  const locale = await localeIn(props);
  const t = text(locale, "kiosk");
  const sessions = await read(openSessions, {});
  const next = sessions.find(({ state }) => state === "open");
  const isFull = !next && sessions.some(({ state }) => state === "full");
  return (
    <Page>
      <h1>{t("title")}</h1>
      {next || isFull ? (
        <CardLink
          href={`/${locale}/kiosque/inscription`}
          title={t("book")}
          hint={next ? t("bookHint", { moment: momentInWords(locale, next.startsAt, new Date()) }) : t("queueHint")}
          picture="session"
        />
      ) : (
        <p>{t("noSession")}</p>
      )}
      <CardLink href={`/${locale}/kiosque/code`} title={t("code")} hint={t("codeHint")} picture="idCard" />
      <Languages locale={locale} label={t("languages")} />
      <p>{t("person")}</p>
    </Page>
  );
}

function Languages({ locale, label }: { locale: Locale; label: string }) {
  return (
    <nav className="choices" aria-label={label}>
      <ul role="list">
        {locales.map((each) => (
          <li key={each}>
            <a
              href={`/${each}/kiosque`}
              lang={languageTag[each]}
              hrefLang={languageTag[each]}
              dir={directionOf(each)}
              aria-current={each === locale ? "true" : undefined}
            >
              {ownName[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
