import { TextArea } from "../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { read } from "../../../../../../lib/platform/read";
import { oneMeeting } from "../../../../../../lib/tracks/queries/meetings/desk";
import { isAwaited } from "../../../../../../lib/tracks/rules/meetings";
import { PageForm } from "../../../../page-form";
import { cancel } from "../../actions";

export default async function CancelPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  const { people } = await read(oneMeeting, { meeting: id });
  const t = deskText("meetings");
  const back = `/${localeOr(locale)}/coach/agenda/${id}`;
  return (
    <>
      <BackLink href={back}>{t("cancelForm.keep")}</BackLink>
      <h1>{t("cancelForm.title")}</h1>
      <p>{t("cancelForm.lead", { count: people.filter(isAwaited).length })}</p>
      <PageForm
        action={cancel}
        words={deskFormWords()}
        title={t("cancelForm.title")}
        hidden={{ meeting: id }}
        look="danger"
        submit={t("cancelForm.send")}
      >
        <TextArea name="reason" label={t("cancelForm.reason")} hint={t("cancelForm.reasonHint")} maxLength={500} />
      </PageForm>
    </>
  );
}
