import type { ReactNode } from "react";
import { ActionForm } from "../../../components/forms/action-form.client";
import { SubmitButton } from "../../../components/forms/submit-button.client";
import { Tabs } from "../../../components/ui/tabs";
import { formWords } from "../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { request } from "../../../lib/platform/current-actor";
import DocumentFrame from "../document-frame";
import { signInFirst } from "../sign-in-first";
import { leave } from "./actions";

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

/** The job seeker's pages: their menu, and the way out. */
export default async function OwnPages({ params, children }: Props) {
  const locale = localeOr((await params).locale);
  const actor = await signInFirst(locale, "seeker");
  return (
    <DocumentFrame params={params}>
      <section className="own-menu" aria-label={text(locale, "account")("menu.label")}>
        <Menu locale={locale} path={(await request()).path} />
        <div className="own-way-out">
          <span>{text(locale, "site")("hello", { name: actor.firstName })}</span>
          <ActionForm action={leave} words={formWords(locale)}>
            <SubmitButton look="quiet">{text(locale, "account")("menu.signOut")}</SubmitButton>
          </ActionForm>
        </div>
      </section>
      {children}
    </DocumentFrame>
  );
}

function Menu({ locale, path }: { locale: Locale; path: string }) {
  const t = text(locale, "account");
  const home = `/${locale}/mon-parcours`;
  const links = [
    { href: home, text: t("menu.path") },
    { href: `${home}/rendez-vous`, text: text(locale, "meetings")("title") },
    { href: `${home}/a-faire`, text: text(locale, "plan")("title") },
    { href: `${home}/messages`, text: text(locale, "thread")("menu") },
    { href: `${home}/convention`, text: text(locale, "agreement")("title") },
    { href: `${home}/papiers`, text: text(locale, "papers")("title") },
    { href: `${home}/droits`, text: text(locale, "rights")("title") },
    { href: `${home}/bilan`, text: text(locale, "assessment")("title") },
    { href: `${home}/cv`, text: text(locale, "cv")("menu") },
    { href: `${home}/reglages`, text: t("menu.settings") },
    { href: `${home}/donnees`, text: t("menu.data") },
  ];
  return (
    <Tabs
      label={t("menu.label")}
      tabs={links.map((link) => ({ ...link, current: path === link.href ? ("page" as const) : undefined }))}
    />
  );
}
