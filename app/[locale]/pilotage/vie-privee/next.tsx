import { TextField } from "../../../../components/forms/text-field.client";
import { Disclosure } from "../../../../components/ui/disclosure";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import type { ErasureRequest } from "../../../../lib/tracks/queries/privacy";
import { PageForm } from "../../page-form";
import { confirm, propose, turnDown } from "./actions";

/** What can be done with one request now, by whom looks at it. */
export function Next({ request: { id, state, proposed } }: { request: ErasureRequest }) {
  const t = deskText("privacy");
  const words = deskFormWords();
  if (state !== "asked" && state !== "proposed") return null;
  return (
    <div className="stack">
      {state === "asked" && (
        <PageForm action={propose} words={words} hidden={{ erasure: id }} look="secondary" submit={t("propose")} />
      )}
      {state === "proposed" && proposed === "self" && <p>{t("waiting")}</p>}
      {state === "proposed" && proposed === "other" && (
        <PageForm action={confirm} words={words} hidden={{ erasure: id }} look="danger" submit={t("confirm")} />
      )}
      <Disclosure title={t("refuse")}>
        <PageForm action={turnDown} words={words} hidden={{ erasure: id }} look="secondary" submit={t("refuse")}>
          <TextField name="why" label={t("why")} maxLength={500} required />
        </PageForm>
      </Disclosure>
    </div>
  );
}
