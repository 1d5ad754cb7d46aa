import { Page } from "../../../../components/layout/page";
import { ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { openSessions } from "../../../../lib/sessions/queries/public";
import { localeIn, titled, type LocaleProps } from "../../titled";
import { choiceIn, chosen } from "./choice";
import { Choices } from "./choices";
import { SessionLinks } from "./session-link";

type SessionsProps = LocaleProps & {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export const generateMetadata = titled((locale) => text(locale, "sessions")("title"));

export default async function Sessions(props: SessionsProps) {
  const locale = await localeIn(props);
  const choice = choiceIn(await props.searchParams);
  const [mission, cards] = [await read(currentMission, {}), await read(openSessions, {})];
  const shown = chosen(cards, choice);
  const t = text(locale, "sessions");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <p>{t("free")}</p>
      {cards.length > 0 && <Choices locale={locale} choice={choice} cards={cards} sites={mission.sites} />}
      {shown.length > 0 ? (
        <SessionLinks locale={locale} cards={shown} />
      ) : (
        <Nothing locale={locale} isFiltered={cards.length > 0} />
      )}
    </Page>
  );
}

function Nothing({ locale, isFiltered }: { locale: Locale; isFiltered: boolean }) {
  const t = text(locale, "sessions");
  return (
    <EmptyState picture="session" title={t(isFiltered ? "empty.here" : "empty.none")}>
      <p>{t("empty.next")}</p>
      <ButtonLink look="primary" href={`/${locale}/contact#rappel`}>
        {t("empty.callback")}
      </ButtonLink>
      {isFiltered && (
        <p>
          <a href={`/${locale}/seances`}>{t("empty.others")}</a>
        </p>
      )}
    </EmptyState>
  );
}
