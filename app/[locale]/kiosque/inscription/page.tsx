import { ActionForm } from "../../../../components/forms/action-form.client";
import { RadioRows } from "../../../../components/forms/choice-rows.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { initialState } from "../../../../lib/platform/action";
import { read } from "../../../../lib/platform/read";
import { openSessions, type SessionCard } from "../../../../lib/sessions/queries/public";
import { Moment } from "../../(public)/seances/moment";
import { Places } from "../../(public)/seances/places";
import { localeIn, type LocaleProps } from "../../titled";
import { book } from "./actions";

/** Two fields; nothing is proposed by the browser, since strangers use the same screen. */
export default async function BookHere(props: LocaleProps) {
  const locale = await localeIn(props);
  const t = text(locale, "kiosk");
  const free = (await read(openSessions, {})).filter(({ state }) => state === "open").slice(0, 3);
  return (
    <Page>
      <BackLink href={`/${locale}/kiosque`}>{t("again")}</BackLink>
      <h1>{t("form.title")}</h1>
      {free.length > 0 ? <Form locale={locale} free={free} /> : <Nothing locale={locale} />}
    </Page>
  );
}

async function Form({ locale, free }: { locale: Locale; free: readonly SessionCard[] }) {
  const t = text(locale, "kiosk");
  const words = formWords(locale);
  const dates = free.map((card) => ({
    value: card.id,
    label: <Moment locale={locale} at={card.startsAt} />,
    hint: <Places locale={locale} card={card} />,
  }));
  const initial = await initialState();
  return (
    <ActionForm action={book} words={words} initial={initial} title={t("form.title")} errorPrefix={words.errorPrefix}>
      <HiddenFields values={{ key: crypto.randomUUID() }} />
      <RadioRows name="session" legend={t("form.date")} choices={dates} value={dates[0]?.value} />
      <TextField name="firstName" label={t("form.firstName")} autoComplete="off" maxLength={80} required />
      <TextField name="phone" type="tel" label={t("form.phone")} hint={t("form.phoneHelp")} autoComplete="off" maxLength={40} />
      <SubmitButton width="full">{t("form.send")}</SubmitButton>
    </ActionForm>
  );
}

function Nothing({ locale }: { locale: Locale }) {
  const t = text(locale, "kiosk");
  return (
    <>
      <title>{t("form.title")}</title>
      <p>{t("noSession")}</p>
      <p>{t("person")}</p>
    </>
  );
}
