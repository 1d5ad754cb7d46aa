import type { Metadata } from "next";
import { Page } from "../../../../../components/layout/page";
import { PrintButton } from "../../../../../components/layout/print-button";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { Notice } from "../../../../../components/ui/notice";
import { formWords } from "../../../../../lib/i18n/form-words";
import { phoneInWords } from "../../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { read } from "../../../../../lib/platform/read";
import { signingByLink, type LinkState, type SigningView } from "../../../../../lib/tracks/queries/signing";
import { AgreementSignatures, AgreementText } from "../../../agreement-view";
import { PageForm } from "../../../page-form";
import { RefuseForm, SignForm } from "../../../sign-form";
import { askCode, refuse, sign, signWithCode } from "./actions";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ code?: string | string[] }>;
};

// The address holds a secret: no index, and nothing of it in a title.
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** What a link opens: one signature. Opening the page does nothing, since scanners of mail open links; signing is a post. */
export default async function Signing({ params, searchParams }: Props) {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  const t = text(locale, "agreement");
  const view = await read(signingByLink, { token });
  const withCode = (await searchParams).code !== undefined && view.canGetCode === "yes";
  const canSign = view.state === "to_sign" || view.state === "refused";
  const title = t("link.title");
  return (
    <Page>
      {!canSign && <title>{title}</title>}
      <h1>{title}</h1>
      <State locale={locale} state={view.state} />
      {view.agreement && (
        <>
          <AgreementText locale={locale} content={view.agreement.content} />
          <AgreementSignatures locale={locale} content={view.agreement.content} signatures={view.agreement.signatures} />
          <Actions>
            <ButtonLink href={`/api/convention/${token}`}>{t("download")}</ButtonLink>
            <PrintButton>{t("print")}</PrintButton>
          </Actions>
        </>
      )}
      {canSign && <Answer locale={locale} token={token} title={title} view={view} code={withCode ? "asked" : undefined} />}
    </Page>
  );
}

/** Where it stands, in a sentence, before anything else. */
async function State({ locale, state }: { locale: Locale; state: LinkState }) {
  const t = text(locale, "agreement");
  if (state === "to_sign") return <p className="lead">{t("lead")}</p>;
  if (state === "expired") {
    const { phone } = await read(currentMission, {});
    return (
      <Notice tone="warn" title={t("link.expired")}>
        <p>{t("link.expiredNext", { phone: phoneInWords(phone) })}</p>
      </Notice>
    );
  }
  if (state === "withdrawn") return <Notice tone="warn" title={t("withdrawn")} />;
  if (state === "team") return <Notice title={t("link.team")} />;
  if (state === "refused") return <Notice title={t("said.refused")} />;
  return (
    <Notice tone="ok" live="status" title={state === "complete" ? t("said.all") : t("said.given")}>
      {state === "given" && <p>{t("said.waiting")}</p>}
    </Notice>
  );
}

type AnswerProps = { locale: Locale; token: string; title: string; view: SigningView; code: "asked" | undefined };

function Answer({ locale, token, title, view, code }: AnswerProps) {
  const t = text(locale, "agreement");
  const hidden = { signature: token };
  return (
    <>
      <SignForm locale={locale} action={code ? signWithCode : sign} title={title} hidden={hidden} code={code}>
        {code && <Notice title={t("sign.codeSent")} />}
      </SignForm>
      {view.canGetCode === "yes" && (
        <section className="stack" aria-labelledby="emprunte">
          <h2 id="emprunte">{t("sign.borrowed")}</h2>
          <p>{t("sign.borrowedLead")}</p>
          <PageForm
            action={askCode}
            words={formWords(locale)}
            hidden={hidden}
            submit={code ? t("sign.again") : t("sign.askCode")}
            look="secondary"
          />
          {code && (
            <p>
              <a href={`/${locale}/signature/${token}`}>{t("sign.without")}</a>
            </p>
          )}
        </section>
      )}
      {view.state === "to_sign" && <RefuseForm locale={locale} action={refuse} signature={token} />}
    </>
  );
}
