import type { ReactNode } from "react";
import { OwnScript } from "../../../components/layout/own-script";
import { SiteHeader } from "../../../components/layout/site-header";
import { SkipLink } from "../../../components/layout/skip-link";
import { localeOr, ownName } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { currentMission } from "../../../lib/missions/queries";
import { read } from "../../../lib/platform/read";
import { samePage } from "../same-page";

/** A screen that a coach lent: no menu, no way to anything else. */
export default async function LentFrame({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "site");
  const mission = await read(currentMission, {});
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <SiteHeader
        home={`/${locale}/ecran`}
        name={mission.shortName}
        language={{ label: t("languages"), short: ownName[locale], languages: await samePage(locale) }}
        listen={{ play: t("listen"), stop: t("stopListening") }}
      />
      {children}
      <OwnScript />
    </>
  );
}
