import { ActionForm } from "../../../../components/forms/action-form.client";
import { RadioRows, type Choice } from "../../../../components/forms/choice-rows.client";
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
  const sessions = await read(openSessions, {});
  const free = sessions.filter(({ state }) => state === "open").slice(0, 3);
  const full = sessions.find(({ state }) => state === "full");
  return (
    <Page>
      <BackLink href={`/${locale}/kiosque`}>{t("again")}</BackLink>
      <h1>{t("form.title")}</h1>
      {free.length > 0 || full ? <Form locale={locale} free={free} full={full} /> : <Nothing locale={locale} />}
    </Page>
  );
}

type FormProps = { readonly locale: Locale; readonly free: readonly SessionCard[]; readonly full: SessionCard | undefined };

/** The next dates with places, then the queue of the next one without. */
function datesOf({ locale, free, full }: FormProps): readonly Choice[] {
  const choice = (card: SessionCard) => ({ value: card.id, label: <Moment locale={locale} at={card.startsAt} /> });
  const dates = free.map((card) => ({ ...choice(card), hint: <Places locale={locale} card={card} /> }));
  if (!full) return dates;
  const t = text(locale, "sessions");
  const or = dates.length > 0 ? { or: t("form.or") } : {};
  return [...dates, { ...choice(full), hint: t("form.waitHere"), ...or }];
}

async function Form(props: FormProps) {
  const { locale, free, full } = props;
  const t = text(locale, "kiosk");
  const words = formWords(locale);
  const dates = datesOf(props);
  const send = free.length > 0 && !full ? t("form.send") : text(locale, "sessions")("form.sendFull");
  const initial = await initialState();
  return (
    <ActionForm action={book} words={words} initial={initial} title={t("form.title")} errorPrefix={words.errorPrefix}>
      <HiddenFields values={{ key: crypto.randomUUID(), ...(full ? { queue: full.id } : {}) }} />
      {free.length === 0 && <p>{t("form.fullHelp")}</p>}
      <RadioRows name="session" legend={t("form.date")} choices={dates} value={dates[0]?.value} />
      <TextField name="firstName" label={t("form.firstName")} autoComplete="off" maxLength={80} required />
      <TextField name="phone" type="tel" label={t("form.phone")} hint={t("form.phoneHelp")} autoComplete="off" maxLength={40} />
      <SubmitButton width="full">{send}</SubmitButton>
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
