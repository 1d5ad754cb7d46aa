import { TextArea } from "../../../../components/forms/text-area.client";
import { Notice } from "../../../../components/ui/notice";
import { formWords } from "../../../../lib/i18n/form-words";
import { dayInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentActor } from "../../../../lib/platform/current-actor";
import { read } from "../../../../lib/platform/read";
import { myErasure, type OwnErasure } from "../../../../lib/tracks/queries/privacy";
import { PageForm } from "../../page-form";
import { forget, stay } from "./actions";

/** To be forgotten: asking, where it stands, and the way back while there is one. */
export async function Leaving({ locale, stayed }: { locale: Locale; stayed: boolean }) {
  const t = text(locale, "account");
  const { own } = await read(myErasure, {});
  return (
    <section className="stack" aria-labelledby="partir">
      <h2 id="partir">{t("data.leave")}</h2>
      {stayed && (
        <Notice tone="ok" live="status">
          <p>{t("data.leaveStayed")}</p>
        </Notice>
      )}
      {own && <Standing locale={locale} own={own} />}
      {(!own || own.state === "refused") && <Ask locale={locale} />}
    </section>
  );
}

async function Standing({ locale, own }: { locale: Locale; own: OwnErasure }) {
  const t = text(locale, "account");
  const actor = await currentActor();
  const said = t(`data.leaveState.${own.state}`, { day: dayInWords(locale, own.askedAt, new Date()), why: own.refusedWhy ?? "" });
  return (
    <>
      <Notice tone={own.state === "refused" ? "warn" : "info"}>
        <p>{said}</p>
      </Notice>
      {(own.state === "asked" || own.state === "proposed") && actor.kind === "member" && (
        <PageForm
          action={stay}
          words={formWords(locale)}
          hidden={{ person: actor.personId }}
          look="secondary"
          submit={t("data.leaveStay")}
        />
      )}
    </>
  );
}

async function Ask({ locale }: { locale: Locale }) {
  const t = text(locale, "account");
  const actor = await currentActor();
  if (actor.kind !== "member") return null;
  return (
    <>
      <p>{t("data.leaveLead")}</p>
      <p className="fine">{t("data.leaveTrack")}</p>
      <PageForm
        action={forget}
        words={formWords(locale)}
        hidden={{ person: actor.personId }}
        look="danger"
        submit={t("data.leaveAsk")}
      >
        <TextArea name="reason" label={t("data.leaveReason")} rows={3} maxLength={500} />
      </PageForm>
    </>
  );
}
