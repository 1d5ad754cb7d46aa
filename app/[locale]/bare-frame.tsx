import type { ReactNode } from "react";
import { OwnScript } from "../../components/layout/own-script";
import { SiteHeader } from "../../components/layout/site-header";
import { SkipLink } from "../../components/layout/skip-link";
import { ownName, type Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import { currentMission } from "../../lib/missions/queries";
import { read } from "../../lib/platform/read";
import { samePage } from "./same-page";

/** A screen that is not one's own: the name of the Mire and the languages, no menu, no way to other pages. `home` is without the language. */
export async function BareFrame({ locale, home, children }: { locale: Locale; home: string; children: ReactNode }) {
  const t = text(locale, "site");
  const mission = await read(currentMission, {});
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <SiteHeader
        home={`/${locale}${home}`}
        name={mission.shortName}
        language={{ label: t("languages"), short: ownName[locale], languages: await samePage(locale) }}
        listen={{ play: t("listen"), stop: t("stopListening") }}
      />
      {children}
      <OwnScript />
    </>
  );
}
