import { TextField } from "../../../../../../components/forms/text-field.client";
import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { Table } from "../../../../../../components/ui/table";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { headed, momentInWords } from "../../../../../../lib/i18n/format";
import type { AgreementView, Signature } from "../../../../../../lib/tracks/model/agreements";
import { PageForm } from "../../../../page-form";
import { again } from "./actions";

const tones: Readonly<Record<Signature["status"], BadgeTone>> = { given: "ok", awaited: "warn", refused: "error" };

/** Who has signed, when and how; what to do for whoever has not. */
export function Signatures({ agreement }: { agreement: AgreementView }) {
  const t = deskText("agreements");
  const columns = (["party", "state", "when", "what"] as const).map((key) => ({
    key,
    head: t(`signatures.${key}`),
    ...((key === "when" || key === "what") && { kind: "fold" as const }),
  }));
  return (
    <div className="stack">
      <h3>{t("signatures.title")}</h3>
      <Table
        label={t("signatures.title")}
        columns={columns}
        empty={null}
        rows={agreement.signatures.map((signature) => ({
          key: signature.id,
          cells: [
            t(`signatures.parties.${signature.party}`),
            <Badge key="state" tone={tones[signature.status]}>
              {t(`signatures.states.${signature.status}`)}
            </Badge>,
            whenOf(signature),
            <Again key="again" signature={signature} />,
          ],
        }))}
      />
    </div>
  );
}

/** Given: when, by whom and how. Else when it was last asked. */
function whenOf({ party, givenAt, askedAt, name, method }: Signature): string {
  const t = deskText("agreements");
  const now = new Date();
  if (givenAt && method)
    return `${headed("fr", momentInWords("fr", givenAt, now))}. ${t("signatures.given", { name: name ?? "", method: t(`signatures.methods.${method}`) })}`;
  if (askedAt) return t("signatures.asked", { moment: momentInWords("fr", askedAt, now) });
  return party === "mire" ? "" : t("signatures.neverAsked");
}

function Again({ signature }: { signature: Signature }) {
  const t = deskText("agreements");
  if (signature.status === "given" || signature.party === "mire") return null;
  const hidden = { signature: signature.id };
  if (signature.party === "person")
    return <PageForm action={again} words={deskFormWords()} hidden={hidden} submit={t("signatures.again")} look="secondary" />;
  return (
    <PageForm
      action={again}
      words={deskFormWords()}
      hidden={hidden}
      about={{ third_email_missing: "email" }}
      submit={t("signatures.third")}
      look="secondary"
    >
      <TextField
        name="email"
        type="email"
        label={t("signatures.thirdEmail")}
        hint={t("signatures.thirdEmailHint")}
        autoComplete="off"
      />
    </PageForm>
  );
}
