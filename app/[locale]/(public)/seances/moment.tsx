import { hourInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { dayAtHead } from "./say";

/** A date inside a line: it may break between the day and the hour, nowhere else. */
export function Moment({ locale, at }: { locale: Locale; at: Date }) {
  return (
    <>
      <span className="unbroken">{dayAtHead(locale, at)}</span> <span className="unbroken">{hourInWords(locale, at)}</span>
    </>
  );
}
