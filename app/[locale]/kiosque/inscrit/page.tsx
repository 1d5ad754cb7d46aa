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
  const { seance } = await props.searchParams;
  const card = await read(sessionToBook, { id: typeof seance === "string" ? seance : "" });
  const t = text(locale, "kiosk");
  return (
    <Page>
      <Slab>
        <h1>{t("done.title")}</h1>
        <SessionDate locale={locale} at={card.startsAt} size="huge" />
        <p className="lead">{t("done.sms")}</p>
      </Slab>
      <SessionFacts locale={locale} card={card} />
      <Bring locale={locale} />
      <Actions>
        <PrintButton>{text(locale, "sessions")("done.print")}</PrintButton>
        <ButtonLink look="primary" href="/fr/kiosque">
          {t("done.finish")}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
