import { Badge, type BadgeTone } from "../../../../../../components/ui/badge";
import { Actions, ButtonLink } from "../../../../../../components/ui/button";
import { Card } from "../../../../../../components/ui/card";
import { Disclosure } from "../../../../../../components/ui/disclosure";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { dayOnPaper } from "../../../../../../lib/tracks/agreement/words";
import type { AgreementStatus, AgreementView } from "../../../../../../lib/tracks/model/agreements";
import { shortHash } from "../../../../../../lib/tracks/rules/agreement-content";
import { AgreementSignatures, AgreementText } from "../../../../agreement-view";

const tones: Readonly<Record<AgreementStatus, BadgeTone>> = { draft: "line", out: "warn", signed: "ok", withdrawn: "line" };

/** One agreement in a few lines, its text behind a fold, its paper. */
export function AgreementCard({ agreement }: { agreement: AgreementView }) {
  const t = deskText("agreements");
  const { content, status, kind, hash } = agreement;
  const facts = [...history(agreement), ...(hash ? [t("hash", { hash: shortHash(hash) })] : [])];
  return (
    <Card mark={status === "draft" || status === "out" ? "line" : undefined}>
      <h3>
        {t("heading", { kind: t(`kind.${kind}`), number: String(content.number) })}{" "}
        <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
      </h3>
      <p>{t("dates", { from: dayOnPaper("fr", content.from), until: dayOnPaper("fr", content.until) })}</p>
      {facts.length > 0 && <p className="fine">{facts.join(". ")}</p>}
      <Disclosure title={t("read")}>
        <AgreementText locale="fr" content={content} />
        {status !== "draft" && <AgreementSignatures locale="fr" content={content} signatures={agreement.signatures} />}
      </Disclosure>
      <Actions>
        <ButtonLink href={`/api/convention/${agreement.id}`}>{t("pdf")}</ButtonLink>
      </Actions>
    </Card>
  );
}

/** What happened to it, in order. */
function history({ outAt, signedAt, withdrawnAt, withdrawnWhy }: AgreementView): readonly string[] {
  const t = deskText("agreements");
  const day = (at: Date) => dayInWords("fr", at, new Date(0));
  return [
    ...(outAt ? [t("out", { day: day(outAt) })] : []),
    ...(signedAt ? [t("signedOn", { day: day(signedAt) })] : []),
    ...(withdrawnAt && withdrawnWhy
      ? [t("withdrawnOn", { day: day(withdrawnAt), reason: t(`withdraw.reasons.${withdrawnWhy}`) })]
      : []),
  ];
}
