import { ActionForm } from "../../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { initialState } from "../../../../../../lib/platform/action";
import { read } from "../../../../../../lib/platform/read";
import { sessionPlaces, sessionSheet } from "../../../../../../lib/sessions/queries/desk";
import { change } from "../../actions";
import { aboutPlan, PlanFields } from "../../plan-fields";

export default async function ChangePage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const { session } = await read(sessionSheet, { id });
  const places = await read(sessionPlaces, {});
  const t = deskText("sessions");
  const words = deskFormWords();
  return (
    <>
      <BackLink href={`/${localeOr(asked)}/coach/seances/${id}`}>
        {t("session.title", { when: momentInWords("fr", session.startsAt) })}
      </BackLink>
      <h1>{t("form.changeTitle")}</h1>
      <p className="muted">{t("form.changeHint")}</p>
      <ActionForm
        action={change}
        words={words}
        initial={await initialState()}
        title={t("form.changeTitle")}
        errorPrefix={words.errorPrefix}
        about={aboutPlan}
      >
        <HiddenFields values={{ session: id, version: String(session.version), key: crypto.randomUUID() }} />
        <PlanFields places={places} session={session} />
        <SubmitButton>{t("form.save")}</SubmitButton>
      </ActionForm>
    </>
  );
}
