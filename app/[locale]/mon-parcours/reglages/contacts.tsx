import { ActionForm } from "../../../../components/forms/action-form.client";
import { CodeField } from "../../../../components/forms/code-field.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { formWords } from "../../../../lib/i18n/form-words";
import { phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnSettings } from "../../../../lib/people/queries/account";
import { addContact, askContact, dropContact } from "./actions";

type Props = { locale: Locale; settings: OwnSettings };

const inWords = ({ kind, value }: { kind: "phone" | "email"; value: string }) => (kind === "phone" ? phoneInWords(value) : value);

/** Numbers and addresses, one at least; a new one is proved by a code before it counts. */
export function Contacts({ locale, settings }: Props) {
  const t = text(locale, "account");
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts">{t("settings.contacts")}</h2>
      <ul className="stack">
        {settings.contacts.map((contact) => (
          <li key={contact.id}>
            <p>
              <bdi>{inWords(contact)}</bdi> ({t(contact.isVerified ? "settings.verified" : "settings.unverified")})
            </p>
            {settings.contacts.length > 1 && (
              <ActionForm action={dropContact} words={formWords(locale)}>
                <HiddenFields values={{ contact: contact.id }} />
                <SubmitButton look="quiet">{t("settings.remove", { contact: inWords(contact) })}</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {settings.awaited && <Confirm locale={locale} awaited={settings.awaited} />}
      <h3>{t("settings.add")}</h3>
      <p className="fine">{t("settings.told")}</p>
      <ActionForm action={askContact} words={formWords(locale)}>
        <TextField name="contact" label={t("settings.newContact")} hint={t("settings.newContactHint")} required />
        <SubmitButton look="secondary">{t("settings.addSend")}</SubmitButton>
      </ActionForm>
    </section>
  );
}

function Confirm({ locale, awaited }: { locale: Locale; awaited: NonNullable<OwnSettings["awaited"]> }) {
  const t = text(locale, "account");
  return (
    <section className="card stack" id="nouveau" aria-labelledby="nouveau-titre">
      <h3 id="nouveau-titre">{t("settings.confirmTitle")}</h3>
      <p>{t("settings.confirmLead", { contact: inWords(awaited) })}</p>
      <ActionForm action={addContact} words={formWords(locale)} about={{ code_wrong: "code" }}>
        <CodeField name="code" label={t("code.label")} hint={t("code.hint")} />
        <SubmitButton>{t("settings.confirm")}</SubmitButton>
      </ActionForm>
    </section>
  );
}
