import type { ReactNode } from "react";
import { KioskWarning } from "../../../components/layout/kiosk-warning";
import { OwnScript } from "../../../components/layout/own-script";
import { SiteHeader } from "../../../components/layout/site-header";
import { SkipLink } from "../../../components/layout/skip-link";
import { localeOr, ownName } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { currentMission } from "../../../lib/missions/queries";
import { read } from "../../../lib/platform/read";
import { samePage } from "../same-page";

/** The screen at the reception: no way out to other pages, and back to the first one, in French, when nobody touches it. */
export default async function KioskFrame({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "site");
  const mission = await read(currentMission, {});
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <SiteHeader
        home={`/${locale}/kiosque`}
        name={mission.shortName}
        language={{ label: t("languages"), short: ownName[locale], languages: await samePage(locale) }}
        listen={{ play: t("listen"), stop: t("stopListening") }}
      />
      <div className="kiosk">{children}</div>
      <KioskWarning home="/fr/kiosque">{text(locale, "kiosk")("warning")}</KioskWarning>
      <OwnScript />
    </>
  );
}
