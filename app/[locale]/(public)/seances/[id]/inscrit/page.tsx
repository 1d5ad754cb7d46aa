import { PrintButton } from "../../../../../../components/layout/print-button";
import { Page } from "../../../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../../../components/ui/button";
import { Notice } from "../../../../../../components/ui/notice";
import { Slab } from "../../../../../../components/ui/slab";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { read } from "../../../../../../lib/platform/read";
import { sessionToBook } from "../../../../../../lib/sessions/queries/public";
import { SessionDate } from "../../session-date";
import { Bring, SessionFacts } from "../../session-facts";

type DoneProps = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: DoneProps) {
  const t = text(localeOr((await params).locale), "sessions");
  return { title: t((await searchParams)["attente"] === "1" ? "done.titleWaiting" : "done.title") };
}

/** The same for a first and for a repeated booking: it never says who was registered before (ruling 7). */
export default async function Done({ params, searchParams }: DoneProps) {
  const { locale: named, id } = await params;
  const { attente, par } = await searchParams;
  const locale = localeOr(named);
  const card = await read(sessionToBook, { id });
  const t = text(locale, "sessions");
  const isWaiting = attente === "1";
  return (
    <Page>
      <Slab tone={isWaiting ? "calm" : undefined}>
        <h1>{t(isWaiting ? "done.titleWaiting" : "done.title")}</h1>
        <SessionDate locale={locale} at={card.startsAt} size="huge" />
      </Slab>
      <Notice tone="info" title={t(par === "email" ? "done.email" : "done.sms")}>
        <p>{isWaiting ? t("done.waitingNext") : t("done.nothing")}</p>
      </Notice>
      <SessionFacts locale={locale} card={card} />
      {!isWaiting && <Bring locale={locale} />}
      {isWaiting && <p>{t("done.sure")}</p>}
      <Actions>
        {isWaiting ? (
          <ButtonLink href={`/${locale}/seances`}>{t("all")}</ButtonLink>
        ) : (
          <ButtonLink href={`/api/calendrier/seance/${id}?langue=${locale}`} download="seance.ics">
            {t("done.calendar")}
          </ButtonLink>
        )}
        <PrintButton>{t("done.print")}</PrintButton>
      </Actions>
      <p className="no-print">
        <a href={`/${locale}`}>{t("done.home")}</a>
      </p>
    </Page>
  );
}
