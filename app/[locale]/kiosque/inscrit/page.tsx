import { PrintButton } from "../../../../components/layout/print-button";
import { Page } from "../../../../components/layout/page";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Slab } from "../../../../components/ui/slab";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { sessionToBook } from "../../../../lib/sessions/queries/public";
import { SessionDate } from "../../(public)/seances/session-date";
import { Bring, SessionFacts } from "../../(public)/seances/session-facts";
import { localeIn, titled, type LocaleProps } from "../../titled";

type DoneProps = LocaleProps & {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export const generateMetadata = titled((locale) => text(locale, "kiosk")("done.title"));

/** A slip without a code: the link arrives on the person's own phone, so this page says nothing about who is registered. */
export default async function Done(props: DoneProps) {
  const locale = await localeIn(props);
  const { seance, attente } = await props.searchParams;
  const card = await read(sessionToBook, { id: typeof seance === "string" ? seance : "" });
  const t = text(locale, "kiosk");
  const queue = text(locale, "sessions");
  const isWaiting = attente === "1";
  return (
    <Page>
      <Slab tone={isWaiting ? "calm" : undefined}>
        <h1>{isWaiting ? queue("done.titleWaiting") : t("done.title")}</h1>
        <SessionDate locale={locale} at={card.startsAt} size="huge" />
        <p className="lead">{t("done.sms")}</p>
      </Slab>
      {isWaiting && <p>{queue("done.waitingNext")}</p>}
      <SessionFacts locale={locale} card={card} />
      {!isWaiting && <Bring locale={locale} />}
      <Actions>
        <PrintButton>{queue("done.print")}</PrintButton>
        <ButtonLink look="primary" href="/fr/kiosque">
          {t("done.finish")}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
