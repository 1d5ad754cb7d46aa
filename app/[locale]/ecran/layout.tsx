import type { ReactNode } from "react";
import { localeOr } from "../../../lib/i18n/locale";
import { BareFrame } from "../bare-frame";

/** A screen that a coach lent: no menu, no way to anything else. */
export default async function LentFrame({ params, children }: { params: Promise<{ locale: string }>; children: ReactNode }) {
  return (
    <BareFrame locale={localeOr((await params).locale)} home="/ecran">
      {children}
    </BareFrame>
  );
}
