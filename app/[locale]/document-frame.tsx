import type { ReactNode } from "react";
import { HelpBlock } from "../../components/layout/help-block";
import { OwnScript } from "../../components/layout/own-script";
import { SiteFooter } from "../../components/layout/site-footer";
import { HeaderAccount, SiteHeader } from "../../components/layout/site-header";
import { SkipLink } from "../../components/layout/skip-link";
import { phoneInWords } from "../../lib/i18n/format";
import { localeOr, type Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import { currentMission } from "../../lib/missions/queries";
import { currentActor, request } from "../../lib/platform/current-actor";
import { read } from "../../lib/platform/read";
import { samePage } from "./same-page";
import { walkInSentence } from "./walk-in-sentence";

/** What surrounds every document: who we are, the language, a human at the same place, and the one own script. */
export default async function DocumentFrame({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "site");
  const mission = await read(currentMission, {});
  const { path } = await request();
  const headLinks = links(locale, ["eligibilite", "seances", "missions"]).map((link) => ({
    ...link,
    current: isAt(path, link.href) ? ("page" as const) : undefined,
  }));
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <SiteHeader
        home={`/${locale}`}
        name={mission.shortName}
        nav={{ label: t("navigation"), links: headLinks }}
        language={{ label: t("languages"), short: shortName(locale), languages: await samePage(locale) }}
        listen={{ play: t("listen"), stop: t("stopListening") }}
        account={<Account locale={locale} />}
      />
      {children}
      <HelpBlock
        label={t("help.title")}
        ask={t("help.ask")}
        phone={{ href: `tel:${mission.phone}`, text: phoneInWords(mission.phone) }}
        walkIn={walkInSentence(locale, mission.sites[0])}
        callBack={{ href: `/${locale}/contact#rappel`, text: t("help.callback") }}
      />
      <SiteFooter
        label={t("footer")}
        links={links(locale, [
          "seances",
          "missions",
          "code",
          "connexion",
          "employeurs",
          "partenaires",
          "contact",
          "accessibilite",
          "vie-privee",
        ])}
      />
      <OwnScript />
    </>
  );
}

async function Account({ locale }: { locale: Locale }) {
  const t = text(locale, "site");
  const actor = await currentActor();
  if (actor.kind !== "member") return <HeaderAccount href={`/${locale}/connexion`} text={t("signIn")} who="visitor" />;
  return <HeaderAccount href={`/${locale}/${homeOf[actor.role]}`} text={t("hello", { name: actor.firstName })} who="member" />;
}

/** Where each role works. */
const homeOf = {
  seeker: "mon-parcours",
  coach: "coach",
  coordinator: "pilotage",
  employer: "entreprise",
  partner: "partenaire",
  admin: "systeme",
} as const;

type Linked =
  | "eligibilite"
  | "seances"
  | "missions"
  | "code"
  | "connexion"
  | "employeurs"
  | "partenaires"
  | "contact"
  | "accessibilite"
  | "vie-privee";

const links = (locale: Locale, slugs: readonly Linked[]) =>
  slugs.map((slug) => ({ href: `/${locale}/${slug}`, text: text(locale, "site")(`links.${slug}`) }));

/** On the page itself or on one below it. */
const isAt = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

const shortName = (locale: Locale) => (locale === "fr-facile" ? "FR+" : locale.toUpperCase());
