import type { ReactNode } from "react";
import { KioskWarning } from "../../../components/layout/kiosk-warning";
import { localeOr } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { BareFrame } from "../bare-frame";

/** The screen at the reception: no way out to other pages, and back to the first one, in French, when nobody touches it. */
export default async function KioskFrame({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  const locale = localeOr((await params).locale);
  return (
    <BareFrame locale={locale} home="/kiosque">
      <div className="kiosk">{children}</div>
      <KioskWarning home="/fr/kiosque">{text(locale, "kiosk")("warning")}</KioskWarning>
    </BareFrame>
  );
}
