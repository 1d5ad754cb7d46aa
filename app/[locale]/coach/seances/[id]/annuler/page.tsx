import { ActionForm } from "../../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { initialState } from "../../../../../../lib/platform/action";
import { read } from "../../../../../../lib/platform/read";
import { sessionSheet } from "../../../../../../lib/sessions/queries/desk";
import { cancel } from "../../actions";

export default async function CancelPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const { session, lines } = await read(sessionSheet, { id });
  const t = deskText("sessions");
  const words = deskFormWords();
  const told = lines.filter(({ status }) => ["booked", "waiting", "offered"].includes(status)).length;
  const back = `/${localeOr(asked)}/coach/seances/${id}`;
  return (
    <>
      <BackLink href={back}>{t("session.title", { when: momentInWords("fr", session.startsAt) })}</BackLink>
      <h1>{t("form.cancelTitle")}</h1>
      <p>{t("form.cancelHint", { count: told })}</p>
      <ActionForm
        action={cancel}
        words={words}
        initial={await initialState()}
        title={t("form.cancelTitle")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ session: id, key: crypto.randomUUID() }} />
        <TextArea name="reason" label={t("form.reason")} hint={t("form.reasonHint")} />
        <SubmitButton look="danger">{t("form.confirmCancel")}</SubmitButton>
        <p>
          <a href={back}>{t("form.keep")}</a>
        </p>
      </ActionForm>
    </>
  );
}
