import { SelectField } from "../../../../../../components/forms/select-field.client";
import { Disclosure } from "../../../../../../components/ui/disclosure";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { withdrawalReasons, type AgreementView } from "../../../../../../lib/tracks/model/agreements";
import { PageForm } from "../../../../page-form";
import { send, withdraw } from "./actions";

/** From here on the text is frozen. */
export function Send({ agreement, name }: { agreement: AgreementView; name: string }) {
  const t = deskText("agreements");
  return (
    <section className="stack" aria-labelledby="envoyer">
      <h3 id="envoyer">{t("send.title")}</h3>
      <p>{t("send.lead", { name })}</p>
      <PageForm
        action={send}
        words={deskFormWords()}
        hidden={{ agreement: agreement.id, version: String(agreement.version) }}
        submit={t("send.submit")}
      />
    </section>
  );
}

/** Behind a fold: it is rare, and ends what others may be about to sign. */
export function Withdraw({ agreement }: { agreement: AgreementView }) {
  const t = deskText("agreements");
  const reasons = withdrawalReasons.map((value) => ({ value, label: t(`withdraw.reasons.${value}`) }));
  return (
    <Disclosure title={t("withdraw.title")}>
      <p>{t("withdraw.lead")}</p>
      <PageForm
        action={withdraw}
        words={deskFormWords()}
        hidden={{ agreement: agreement.id }}
        submit={t("withdraw.submit")}
        look="danger"
      >
        <SelectField
          name="reason"
          label={t("withdraw.reason")}
          size="medium"
          options={[{ value: "", label: t("withdraw.choose") }, ...reasons]}
        />
      </PageForm>
    </Disclosure>
  );
}
