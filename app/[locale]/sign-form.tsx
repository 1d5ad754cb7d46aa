import type { ReactNode } from "react";
import { CheckField } from "../../components/forms/check-field.client";
import { CodeField } from "../../components/forms/code-field.client";
import { TextField } from "../../components/forms/text-field.client";
import { formWords } from "../../lib/i18n/form-words";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import { PageForm, type FormAction } from "./page-form";

type SignFormProps = {
  readonly locale: Locale;
  readonly action: FormAction;
  /** Of the whole page, when signing is what the page is for. */
  readonly title?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly code?: "asked";
  readonly children?: ReactNode;
};

/** Writing one's name is signing; the box says that the text was read, by oneself or by somebody. */
export function SignForm({ locale, action, title, hidden, code, children }: SignFormProps) {
  const t = text(locale, "agreement");
  return (
    <section className="stack" aria-labelledby="signer">
      <h2 id="signer">{t("sign.title")}</h2>
      <p>{t("sign.lead")}</p>
      {children}
      <PageForm
        action={action}
        words={formWords(locale)}
        title={title}
        hidden={hidden}
        about={{ code_wrong: "code", code_expired: "code", code_locked: "code" }}
        submit={t("sign.send")}
      >
        {code && <CodeField name="code" label={t("sign.code")} hint={t("sign.codeHint")} />}
        <TextField name="name" label={t("sign.name")} hint={t("sign.nameHint")} autoComplete="name" maxLength={120} required />
        <CheckField name="read" on="yes" label={t("sign.read")} />
      </PageForm>
    </section>
  );
}

type RefuseFormProps = { readonly locale: Locale; readonly action: FormAction; readonly signature: string };

/** Saying no is a right, said as plainly as saying yes. */
export function RefuseForm({ locale, action, signature }: RefuseFormProps) {
  const t = text(locale, "agreement");
  return (
    <section className="stack" aria-labelledby="ne-pas-signer">
      <h2 id="ne-pas-signer">{t("no.title")}</h2>
      <p>{t("no.lead")}</p>
      <PageForm action={action} words={formWords(locale)} hidden={{ signature }} submit={t("no.send")} look="secondary" />
    </section>
  );
}
