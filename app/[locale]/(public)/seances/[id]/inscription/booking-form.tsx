import { ActionForm } from "../../../../../../components/forms/action-form.client";
import { CheckField } from "../../../../../../components/forms/check-field.client";
import { RadioRows, type Choice } from "../../../../../../components/forms/choice-rows.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { formWords } from "../../../../../../lib/i18n/form-words";
import type { Locale } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { currentMission } from "../../../../../../lib/missions/queries";
import { initialState } from "../../../../../../lib/platform/action";
import { read } from "../../../../../../lib/platform/read";
import type { SessionCard } from "../../../../../../lib/sessions/queries/public";
import { readAnswers } from "../../../eligibilite/answers";
import { Moment } from "../../moment";
import { Places } from "../../places";
import { book } from "./actions";

type FormProps = { readonly locale: Locale; readonly card: SessionCard; readonly others: readonly SessionCard[] };

/** First name and one way to reach the person: the fewest things that keep a place. */
export async function BookingForm({ locale, card, others }: FormProps) {
  const t = text(locale, "sessions");
  const words = formWords(locale);
  const mission = await read(currentMission, {});
  const isOpen = card.state === "open";
  const title = `${t(isOpen ? "form.title" : "form.titleFull")} - ${mission.shortName}`;
  return (
    <ActionForm action={book} words={words} initial={await initialState()} title={title} errorPrefix={words.errorPrefix}>
      <HiddenFields
        values={{
          key: crypto.randomUUID(),
          ...(isOpen ? { session: card.id } : {}),
          ...(card.state === "full" ? { queue: card.id } : {}),
        }}
      />
      {!isOpen && (
        <RadioRows
          name="session"
          legend={t("form.which")}
          choices={dates(locale, card, others)}
          value={card.state === "full" ? card.id : others[0]?.id}
        />
      )}
      <TextField name="firstName" label={t("form.firstName")} autoComplete="given-name" maxLength={80} required />
      <RadioRows name="contact" legend={t("form.reach")} hint={t("form.reachHelp")} value="phone" choices={ways(locale)} />
      <div data-way="phone">
        <TextField
          name="phone"
          type="tel"
          label={t("form.phoneField")}
          hint={t("form.phoneHelp")}
          autoComplete="tel"
          size="medium"
          maxLength={40}
        />
      </div>
      <div data-way="email">
        <TextField
          name="email"
          type="email"
          label={t("form.emailField")}
          hint={t("form.emailHelp")}
          autoComplete="email"
          maxLength={254}
        />
      </div>
      {(await readAnswers()) && <CheckField name="share" on="yes" label={t("form.share")} hint={t("form.shareHelp")} />}
      <p className="fine">
        {t("form.kept")} <a href={`/${locale}/vie-privee`}>{t("form.privacy")}</a>
      </p>
      <SubmitButton width="full">{t(isOpen ? "form.send" : "form.sendFull")}</SubmitButton>
    </ActionForm>
  );
}

const ways = (locale: Locale): readonly Choice[] => {
  const t = text(locale, "sessions");
  return [
    { value: "phone", label: t("form.phone"), picture: "sms" },
    { value: "email", label: t("form.email") },
    { value: "none", label: t("form.none"), hint: t("form.noneHelp"), or: t("form.or") },
  ];
};

/** The nearest dates with places, then the queue of the date that was wanted. */
function dates(locale: Locale, card: SessionCard, others: readonly SessionCard[]): readonly Choice[] {
  const t = text(locale, "sessions");
  const when = ({ startsAt }: SessionCard) => <Moment locale={locale} at={startsAt} />;
  const free = others.map((other) => ({ value: other.id, label: when(other), hint: <Places locale={locale} card={other} /> }));
  if (card.state !== "full") return free;
  const queue = { value: card.id, label: when(card), hint: t("form.waitHere"), ...(free.length > 0 ? { or: t("form.or") } : {}) };
  return [...free, queue];
}
