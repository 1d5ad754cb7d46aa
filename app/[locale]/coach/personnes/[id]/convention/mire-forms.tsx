import { CheckField } from "../../../../../../components/forms/check-field.client";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import type { AgreementView } from "../../../../../../lib/tracks/model/agreements";
import { PageForm } from "../../../../page-form";
import { lend, signHere } from "./actions";

const awaited = ({ signatures }: AgreementView, party: "person" | "mire") =>
  signatures.find((signature) => signature.party === party && signature.status !== "given");

/** The Mire's own signature, by whoever accompanies the person. */
export function SignForMire({ agreement }: { agreement: AgreementView }) {
  const t = deskText("agreements");
  const own = awaited(agreement, "mire");
  if (!own) return null;
  return (
    <section className="stack" aria-labelledby="mire">
      <h3 id="mire">{t("mire.title")}</h3>
      <p>{t("mire.lead")}</p>
      <PageForm action={signHere} words={deskFormWords()} hidden={{ signature: own.id }} submit={t("mire.submit")}>
        <CheckField name="read" on="yes" label={t("mire.read")} />
      </PageForm>
    </section>
  );
}

/** For somebody without a phone: the coach's session ends before anybody else sits at the screen. */
export function Lend({ agreement }: { agreement: AgreementView }) {
  const t = deskText("agreements");
  const own = awaited(agreement, "person");
  if (!own) return null;
  return (
    <section className="stack" aria-labelledby="preter">
      <h3 id="preter">{t("lend.title")}</h3>
      <p>{t("lend.lead")}</p>
      <PageForm action={lend} words={deskFormWords()} hidden={{ signature: own.id }} submit={t("lend.submit")} look="secondary" />
    </section>
  );
}
