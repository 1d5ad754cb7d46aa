import { ActionForm } from "../../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Notice } from "../../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { initialState } from "../../../../../../lib/platform/action";
import { read } from "../../../../../../lib/platform/read";
import { sessionSheet } from "../../../../../../lib/sessions/queries/desk";
import { PersonFields } from "../../../person-fields";
import { enrol } from "../../actions";

export default async function EnrolPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const { session } = await read(sessionSheet, { id });
  const t = deskText("sessions");
  const words = deskFormWords();
  const when = momentInWords("fr", session.startsAt);
  return (
    <>
      <BackLink href={`/${localeOr(asked)}/coach/seances/${id}`}>{t("session.title", { when })}</BackLink>
      <h1>{t("bookFor.title")}</h1>
      {session.taken >= session.capacity && <Notice tone="warn">{t("bookFor.full")}</Notice>}
      <ActionForm
        action={enrol}
        words={words}
        initial={await initialState()}
        title={t("bookFor.title")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ session: id, key: crypto.randomUUID() }} />
        <PersonFields />
        <SubmitButton>{t("bookFor.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}
