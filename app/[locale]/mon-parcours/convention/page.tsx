import { Page } from "../../../../components/layout/page";
import { PrintButton } from "../../../../components/layout/print-button";
import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { CardLink } from "../../../../components/ui/card";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import type { AgreementView, Signature } from "../../../../lib/tracks/model/agreements";
import { myAgreements } from "../../../../lib/tracks/queries/agreements";
import { AgreementSignatures, AgreementText } from "../../agreement-view";
import { RefuseForm, SignForm } from "../../sign-form";
import { localeIn, type LocaleProps } from "../../titled";
import { refuse, sign } from "./actions";

/** The person's own agreement: to read, to sign, to keep. The one that waits comes first, else the one that holds. */
export default async function MyAgreement(props: LocaleProps) {
  const locale = await localeIn(props);
  const t = text(locale, "agreement");
  const all = await read(myAgreements, {});
  const shown = all.find(({ status }) => status === "out") ?? all.find(({ status }) => status === "signed") ?? all[0];
  const own = shown?.signatures.find(({ party }) => party === "person");
  const canSign = shown?.status === "out" && own !== undefined && own.status !== "given";
  return (
    <Page>
      {!canSign && <title>{t("title")}</title>}
      <h1>{t("title")}</h1>
      {shown ? (
        <Shown locale={locale} agreement={shown} own={own} />
      ) : (
        <EmptyState picture="contract" title={t("none")}>
          <p>{t("noneNext")}</p>
        </EmptyState>
      )}
      {canSign && (
        <>
          <SignForm locale={locale} action={sign} title={t("title")} hidden={{ signature: own.id }} />
          {own.status === "awaited" && <RefuseForm locale={locale} action={refuse} signature={own.id} />}
        </>
      )}
      <Others locale={locale} agreements={all.filter(({ id }) => id !== shown?.id)} />
    </Page>
  );
}

const tones = { draft: "line", out: "info", signed: "ok", withdrawn: "warn" } as const satisfies Record<string, BadgeTone>;
const said = ({ status }: AgreementView) => (status === "draft" ? "out" : status);

function Shown({ locale, agreement, own }: { locale: Locale; agreement: AgreementView; own: Signature | undefined }) {
  const t = text(locale, "agreement");
  const { content, status } = agreement;
  return (
    <>
      <p>
        {t("number", { number: String(content.number) })} <Badge tone={tones[status]}>{t(`status.${said(agreement)}`)}</Badge>
      </p>
      <Standing locale={locale} agreement={agreement} own={own} />
      <AgreementText locale={locale} content={content} />
      <AgreementSignatures locale={locale} content={content} signatures={agreement.signatures} />
      <Actions>
        <ButtonLink href={`/api/convention/${agreement.id}`}>{t("download")}</ButtonLink>
        <PrintButton>{t("print")}</PrintButton>
      </Actions>
    </>
  );
}

function Standing({ locale, agreement, own }: { locale: Locale; agreement: AgreementView; own: Signature | undefined }) {
  const t = text(locale, "agreement");
  if (agreement.status === "withdrawn") return <Notice tone="warn" title={t("withdrawn")} />;
  if (agreement.status === "signed") return <Notice tone="ok" title={t("said.all")} />;
  if (own?.status === "refused") return <Notice title={t("said.refused")} />;
  if (own?.status !== "given") return <p className="lead">{t("lead")}</p>;
  return (
    <Notice tone="ok" title={t("said.given")}>
      <p>{t("said.waiting")}</p>
    </Notice>
  );
}

function Others({ locale, agreements }: { locale: Locale; agreements: readonly AgreementView[] }) {
  if (agreements.length === 0) return null;
  const t = text(locale, "agreement");
  return (
    <section className="stack" aria-labelledby="autres">
      <h2 id="autres">{t("others")}</h2>
      <ul className="stack" role="list">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <CardLink
              href={`/api/convention/${agreement.id}`}
              title={t("number", { number: String(agreement.content.number) })}
              hint={t(`status.${said(agreement)}`)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
