import { ActionForm } from "../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../lib/i18n/locale";
import { initialState } from "../../../../../lib/platform/action";
import { read } from "../../../../../lib/platform/read";
import { sessionPlaces } from "../../../../../lib/sessions/queries/desk";
import { plan } from "../actions";
import { aboutPlan, PlanFields } from "../plan-fields";

export default async function PlanPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const places = await read(sessionPlaces, {});
  const t = deskText("sessions");
  const words = deskFormWords();
  return (
    <>
      <BackLink href={`/${locale}/coach/seances`}>{t("calendar.title")}</BackLink>
      <h1>{t("form.planTitle")}</h1>
      <ActionForm
        action={plan}
        words={words}
        initial={await initialState()}
        title={t("form.planTitle")}
        errorPrefix={words.errorPrefix}
        about={aboutPlan}
      >
        <HiddenFields values={{ key: crypto.randomUUID() }} />
        <PlanFields places={places} />
        <SubmitButton>{t("form.plan")}</SubmitButton>
      </ActionForm>
    </>
  );
}
