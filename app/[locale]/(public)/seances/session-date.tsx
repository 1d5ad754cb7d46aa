import { DateBig } from "../../../../components/ui/date-big";
import { hourInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { dayAtHead } from "./say";

/** "Jeudi 26 novembre" then "à 9 h 30". */
export function SessionDate({ locale, at, size }: { locale: Locale; at: Date; size?: "huge" }) {
  return <DateBig at={at.toISOString()} day={dayAtHead(locale, at)} hour={hourInWords(locale, at)} size={size} />;
}
