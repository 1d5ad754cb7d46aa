import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "../../../components/layout/page";
import { ButtonLink } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { localeOr, type Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { readMaybe } from "../../../lib/platform/read";
import { signingOnScreen, type LinkState } from "../../../lib/tracks/queries/signing";
import { AgreementSignatures, AgreementText } from "../agreement-view";
import { SignForm } from "../sign-form";
import { sign } from "./actions";
import { lent, lentScreen, type LentScreen } from "./lent";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ depart?: string | string[] }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The signing page on a screen that a coach lent. Nobody is signed in here: only this one paper can be seen, and signed. */
export default async function LentScreenPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const held = await lentScreen();
  // It begins in the language of who signs, whatever the desk's was.
  if (held && (await searchParams).depart !== undefined) redirect(`/${localeOr(held.locale)}/ecran`);
  const view = await readMaybe(signingOnScreen, { lent: await lent() });
  const t = text(locale, "agreement");
  const canSign = view?.state === "to_sign" || view?.state === "refused";
  const title = t("screen.title");
  return (
    <Page>
      {!canSign && <title>{title}</title>}
      <h1>{title}</h1>
      {view?.agreement && canSign ? (
        <>
          <p className="lead">{t("screen.lead")}</p>
          <AgreementText locale={locale} content={view.agreement.content} />
          <AgreementSignatures locale={locale} content={view.agreement.content} signatures={view.agreement.signatures} />
          <SignForm locale={locale} action={sign} title={title} />
          <p>{t("screen.later")}</p>
        </>
      ) : (
        <Over locale={locale} state={view?.state} />
      )}
      {held && <Back held={held} locale={locale} />}
    </Page>
  );
}

function Over({ locale, state }: { locale: Locale; state: LinkState | undefined }) {
  const t = text(locale, "agreement");
  if (state !== "given" && state !== "complete") return <Notice title={t("screen.over")} />;
  return (
    <Notice tone="ok" live="status" title={t("screen.done")}>
      <p>{t("screen.doneNext")}</p>
    </Notice>
  );
}

/** The way back for the coach: the second factor, where a password had opened the session; else the whole sign-in. */
function Back({ held, locale }: { held: LentScreen; locale: Locale }) {
  const door = held.passed ? "/fr/connexion/equipe/code" : "/fr/connexion";
  const suite = encodeURIComponent(`/coach/personnes/${held.person}/convention`);
  return <ButtonLink href={`${door}?suite=${suite}`}>{text(locale, "agreement")("screen.back")}</ButtonLink>;
}
