import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { request } from "../../../../lib/platform/current-actor";
import { PageForm } from "../../page-form";
import { newAddress } from "./actions";

/** The address of one's calendar: made when it is asked for, and made anew when it got known. */
export async function FeedAddress({ locale, feed }: { locale: Locale; feed: string | null }) {
  const t = text(locale, "meetings");
  const { origin } = await request();
  return (
    <section className="stack" aria-labelledby="agenda">
      <h2 id="agenda">{t("feed.title")}</h2>
      <p>{t("feed.lead")}</p>
      {feed && (
        <>
          <p>
            <b>{t("feed.label")}</b>
            <br />
            <code className="address" dir="ltr" translate="no">
              {origin}/api/agenda/{feed}.ics
            </code>
          </p>
          <p>{t("feed.secret")}</p>
          <p className="fine">{t("feed.renewHint")}</p>
        </>
      )}
      <PageForm action={newAddress} words={formWords(locale)} look="secondary" submit={t(feed ? "feed.renew" : "feed.create")} />
    </section>
  );
}
